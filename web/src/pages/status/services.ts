import { asProblem } from '../../api/problem.ts';

/** A part of the service as people know it, and a call that needs what it needs. */
export interface Service {
  name: string;
  ask(): Promise<unknown>;
}

export type State = 'up' | 'down' | 'offline';

/** An answer is up, and so is being told to log in; without any answer it may be the visitor's own network. */
export const stateOf = ({ ask }: Service): Promise<State> =>
  ask().then(
    (): State => 'up',
    (refusal: unknown): State => {
      switch (asProblem(refusal).code) {
        case 'no-session':
          return 'up';
        case 'unreachable':
          return 'offline';
        default:
          return 'down';
      }
    },
  );
