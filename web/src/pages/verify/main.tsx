import { mount } from '../mount.tsx';
import { VerifyPage } from './VerifyPage.tsx';

mount(VerifyPage);
