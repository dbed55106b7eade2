import { mount } from '../mount.tsx';
import { StatisticsPage } from './StatisticsPage.tsx';

mount(StatisticsPage);
