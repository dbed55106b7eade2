import type { Versioned } from '../../api/registration.ts';
import type { ConsentTexts, Session } from '../../api/types.ts';
import type { StepUpStep } from './stepUp.ts';

export type View = 'change' | 'change-check' | StepUpStep | 'stop' | 'stop-former' | 'history';

/** What every view of my page is given. */
export interface ViewProps {
  session: Session;
  texts: ConsentTexts;
  versioned: Versioned;
  open(view: View | null): void;
  /** The registration has become this one; back to the overview, which says what was done. */
  done(now: Versioned, message: string): void;
  /** Somebody changed the registration elsewhere; this view goes on with what stands now. */
  renew(now: Versioned): void;
}
