import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { spoken } from '../language/spoken.ts';

const SITE = spoken('SECURITY ACTION 自己宣言システム', 'SECURITY ACTION Self-declaration System');
let shown: string | undefined;

/** The one main heading, also the page's title. When a page changes to another view, reading goes on at its heading. */
export function Heading({ children, title }: { children: ComponentChildren; title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = `${title} | ${SITE}`;
    if (shown !== undefined && shown !== title) {
      scrollTo(0, 0);
      heading.current?.focus();
    }
    shown = title;
  }, [title]);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}
