import type { ConsentTexts, Session } from '../../api/types.ts';
import type { Key } from '../../form/field.ts';
import type { FormFaults } from '../../form/useFaults.ts';
import type { Values } from '../../form/values.ts';
import type { FieldsByStep, Step } from './application.ts';

/** What every step of an application is given. */
export interface StepProps {
  session: Session;
  texts: ConsentTexts;
  fields: FieldsByStep;
  values: Values;
  form: FormFaults;
  change(key: Key, value: string): void;
  open(step: Step): void;
}
