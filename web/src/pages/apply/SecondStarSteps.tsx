import { PolicyFields } from '../../features/second-star/SecondStarFields.tsx';
import { SelfAssessmentFields } from '../../features/second-star/SelfAssessmentFields.tsx';
import type { StepProps } from './stepProps.ts';

export const AssessmentStep = ({ values, form, change }: StepProps) => (
  <SelfAssessmentFields level="h2" values={values} faults={form.faults} onChange={change} />
);

export const PolicyStep = ({ values, form, change }: StepProps) => (
  <PolicyFields values={values} faults={form.faults} onChange={change} />
);
