import { mount } from '../mount.tsx';
import { GuidePage } from './GuidePage.tsx';

mount(GuidePage);
