import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusOn, type Key } from '../../form/field.ts';
import { spoken } from '../../language/spoken.ts';

interface Props {
  faults: readonly { id: string; key: Key; detail: string }[];
  /** Changes with every attempt, so that the summary is brought to the reader each time. */
  attempt: number;
  onOpen?: (key: Key) => void;
}

/** All that is wrong, each linked to its field. It has the focus before the next key can be pressed. */
export function ErrorSummary({ faults, attempt, onOpen = focusOn }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (faults.length === 0) return null;
  return (
    <section class="notice" data-kind="error" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 class="notice__title" id="error-summary-title">
        <span class="notice__kind">{spoken('エラー', 'Error')}</span>{' '}
        {spoken(
          `入力内容を確認してください（${faults.length}件）`,
          `Please check your input (${faults.length})`,
        )}
      </h2>
      <ul class="notice__list">
        {faults.map(({ id, key, detail }) => (
          <li key={key}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                onOpen(key);
              }}
            >
              {detail}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
