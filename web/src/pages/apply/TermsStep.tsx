import { TermsConsent } from '../../features/consent/TermsConsent.tsx';
import type { StepProps } from './stepProps.ts';

export const TermsStep = ({ texts, values, form, change }: StepProps) => (
  <>
    <p>自己宣言をする前に、利用規約をお読みください。</p>
    <TermsConsent terms={texts.terms} values={values} faults={form.faults} onChange={change} />
  </>
);
