import { Details } from '../../components/Details.tsx';
import { columns } from './columns.ts';

export const Columns = () => (
  <Details
    entries={columns.map(({ name, meaning, always }) => [
      name,
      <>
        {meaning}
        {!always && <span class="absent">（ないことがあります）</span>}
      </>,
    ])}
  />
);
