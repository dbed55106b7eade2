import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { asProblem, type Problem } from '../api/problem.ts';
import { ProblemNotice } from './ProblemNotice.tsx';

type State<T> = { is: 'loading' } | { is: 'failed'; problem: Problem } | { is: 'loaded'; value: T };

interface Props<T> {
  /** The page's heading as long as there is nothing else to show; a part of a page needs none. */
  title?: string;
  load(): Promise<T>;
  children(value: T, reload: () => void): ComponentChildren;
}

/** Shows something once it is there, says so while it is not, and offers another try when it could not be had. */
export function Loaded<T>({ title, load, children }: Props<T>) {
  const [state, setState] = useState<State<T>>({ is: 'loading' });
  const start = () => {
    setState({ is: 'loading' });
    load().then(
      (value) => setState({ is: 'loaded', value }),
      (problem: unknown) => setState({ is: 'failed', problem: asProblem(problem) }),
    );
  };
  // Loaded once, and again only when asked for.
  useEffect(start, []);
  const heading = title && <h1>{title}</h1>;
  switch (state.is) {
    case 'loading':
      return (
        <>
          {heading}
          <p class="loading" role="status">
            読み込んでいます…
          </p>
        </>
      );
    case 'failed':
      return (
        <>
          {heading}
          <ProblemNotice problem={state.problem} />
          <p>
            <button type="button" class="button" data-style="outline" onClick={start}>
              もう一度読み込む
            </button>
          </p>
        </>
      );
    case 'loaded':
      return <>{children(state.value, start)}</>;
  }
}
