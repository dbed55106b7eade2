import { useState } from 'preact/hooks';
import type { Problem } from '../../api/problem.ts';
import { fetchRegistration, type Versioned } from '../../api/registration.ts';
import { asProblem } from '../../components/Loaded.tsx';

interface Outcome {
  done(now: Versioned): void;
  /** Another version stands now: nothing was done, and the person has to look again. */
  outdated(now: Versioned): void;
  refused(problem: Problem): void;
}

/** Carries out one change of the registration at a time, and reads it anew when somebody else was quicker. */
export function useCommand({ done, outdated, refused }: Outcome) {
  const [busy, setBusy] = useState(false);
  const run = async (command: () => Promise<Versioned>) => {
    setBusy(true);
    try {
      done(await command());
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (
        problem.code === 'version-outdated' ||
        problem.code === 'stopped' ||
        problem.code === 'already-two-stars'
      ) {
        await fetchRegistration().then(outdated, (second) => refused(asProblem(second)));
      } else {
        refused(problem);
      }
    } finally {
      setBusy(false);
    }
  };
  return { busy, run };
}
