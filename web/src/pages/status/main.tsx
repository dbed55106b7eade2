import { mount } from '../mount.tsx';
import { StatusPage } from './StatusPage.tsx';

mount(StatusPage);
