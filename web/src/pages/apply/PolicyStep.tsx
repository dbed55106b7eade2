import { PolicyFields } from '../../features/second-star/PolicyFields.tsx';
import type { StepProps } from './stepProps.ts';

export const PolicyStep = ({ values, form, change }: StepProps) => (
  <PolicyFields values={values} faults={form.faults} onChange={change} />
);
