import { mount, reloadWhenGoneBackTo } from '../mount.tsx';
import { MyPage } from './MyPage.tsx';

mount(MyPage);
reloadWhenGoneBackTo();
