import { type Conditions, queryOf } from './conditions.ts';

interface Props {
  text: string;
  to: Conditions;
  onOpen(conditions: Conditions): void;
}

/** A link like any other, which can be opened elsewhere too. */
export const PageLink = ({ text, to, onOpen }: Props) => (
  <a
    class="button"
    data-style="outline"
    href={`?${queryOf(to)}`}
    onClick={(event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      onOpen(to);
    }}
  >
    {text}
  </a>
);
