import { useState } from 'preact/hooks';
import type { Problem } from '../api/problem.ts';
import { type Faults, faultsFrom, faultsIn, without } from './checks.ts';
import type { Field, Key } from './field.ts';
import type { Values } from './values.ts';

/** What is wrong with a form now, found by the page or by the service. */
export function useFaults(first: Faults = {}) {
  const [faults, setFaults] = useState(first);
  const [problem, setProblem] = useState<Problem>();
  const [attempt, setAttempt] = useState(0);

  const show = (found: Faults, refusal?: Problem) => {
    setFaults(found);
    setProblem(refusal);
    setAttempt(attempt + 1);
  };

  return {
    faults,
    problem,
    attempt,
    show,
    /** Whether these fields may be left like this; if not, says why. */
    check(fields: readonly Field[], values: Values): boolean {
      const keys = new Set(fields.map(({ key }) => key));
      const others = Object.fromEntries(Object.entries(faults).filter(([key]) => !keys.has(key)));
      const found = faultsIn(fields, values);
      show({ ...others, ...found });
      return Object.keys(found).length === 0;
    },
    /** Shows what the service refused. */
    refuse(refusal: Problem, fields: readonly Field[]) {
      show(faultsFrom(refusal.faults, fields), refusal);
    },
    mended(key: Key) {
      setFaults((now) => without(now, key));
    },
  };
}

export type FormFaults = ReturnType<typeof useFaults>;
