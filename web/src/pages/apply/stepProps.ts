import type { ConsentTexts, Session } from '../../api/types.ts';
import type { Field, Key } from '../../form/field.ts';
import type { FormFaults } from '../../form/useFaults.ts';
import type { Values } from '../../form/values.ts';
import type { Step } from './application.ts';

/** What every step of an application is given. */
export interface StepProps {
  session: Session;
  texts: ConsentTexts;
  fields: Record<Step, readonly Field[]>;
  values: Values;
  form: FormFaults;
  change(key: Key, value: string): void;
  open(step: Step): void;
}
