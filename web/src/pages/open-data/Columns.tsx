import { Details } from '../../ui/Details.tsx';
import { columns } from './columns.ts';

export const Columns = () => (
  <Details
    entries={Object.entries(columns).map(([name, { meaning, optional }]) => [
      name,
      <>
        {meaning}
        {optional && <span class="absent">（ないことがあります）</span>}
      </>,
    ])}
  />
);
