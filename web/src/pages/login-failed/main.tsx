import { mount } from '../mount.tsx';
import { LoginFailedPage } from './LoginFailedPage.tsx';

mount(LoginFailedPage);
