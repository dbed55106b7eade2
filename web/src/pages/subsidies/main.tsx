import { mount } from '../mount.tsx';
import { SubsidiesPage } from './SubsidiesPage.tsx';

mount(SubsidiesPage);
