import { asProblem, type Problem } from '../../api/problem.ts';
import { fetchRegistration, type Versioned } from '../../api/registration.ts';
import { useOneAtATime } from '../../ui/useOneAtATime.ts';

interface Outcome {
  done(now: Versioned): void;
  /** Another version stands now: nothing was done, and the person has to look again. */
  outdated(now: Versioned): void;
  refused(problem: Problem): void;
}

const OVERTAKEN = ['version-outdated', 'stopped', 'already-two-stars'];

/** Carries out one change of the registration at a time, and reads it anew when somebody else was quicker. */
export function useCommand({ done, outdated, refused }: Outcome) {
  const { busy, run: runAlone } = useOneAtATime();
  const run = (command: () => Promise<Versioned>) =>
    runAlone(async () => {
      try {
        done(await command());
      } catch (thrown) {
        const problem = asProblem(thrown);
        if (OVERTAKEN.includes(problem.code)) {
          await fetchRegistration().then(outdated, (second) => refused(asProblem(second)));
        } else {
          refused(problem);
        }
      }
    });
  return { busy, run };
}
