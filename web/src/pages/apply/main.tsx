import { mount } from '../mount.tsx';
import { ApplyPage } from './ApplyPage.tsx';

mount(ApplyPage);
