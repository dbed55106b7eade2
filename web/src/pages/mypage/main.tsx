import { mount } from '../mount.tsx';
import { MyPage } from './MyPage.tsx';

mount(MyPage);
