import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { spoken } from '../language/spoken.ts';

type Kind = 'info' | 'success' | 'warning' | 'error';
const KIND_NAME = spoken<Record<Kind, string>>(
  { info: 'お知らせ', success: '完了', warning: '注意', error: 'エラー' },
  { info: 'Note', success: 'Done', warning: 'Attention', error: 'Error' },
);

interface Props {
  kind: Kind;
  title: string;
  /** In the place of the kind's own name. */
  label?: string | undefined;
  /** What comes up as the outcome of something done is brought to the reader; what belongs to the page is not. */
  announced?: boolean;
  children?: ComponentChildren;
}

export function Notice({ kind, title, label, announced, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (announced) box.current?.focus();
  }, [announced, title]);
  return (
    <div class="notice" data-kind={kind} ref={box} tabIndex={announced ? -1 : undefined}>
      <p class="notice__title">
        <span class="notice__kind">{label ?? KIND_NAME[kind]}</span> {title}
      </p>
      {children}
    </div>
  );
}
