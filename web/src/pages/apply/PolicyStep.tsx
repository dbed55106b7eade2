import { PolicyFields } from '../../components/PolicyFields.tsx';
import type { StepProps } from './stepProps.ts';

export const PolicyStep = ({ values, form, change }: StepProps) => (
  <PolicyFields values={values} faults={form.faults} onChange={change} />
);
