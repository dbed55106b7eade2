import { mount } from '../mount.tsx';
import { SearchPage } from './SearchPage.tsx';

mount(SearchPage);
