import { mount } from '../mount.tsx';
import { OpenDataPage } from './OpenDataPage.tsx';

mount(OpenDataPage);
