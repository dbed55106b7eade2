import { mount, reloadWhenGoneBackTo } from '../mount.tsx';
import { ApplyPage } from './ApplyPage.tsx';

mount(ApplyPage);
reloadWhenGoneBackTo();
