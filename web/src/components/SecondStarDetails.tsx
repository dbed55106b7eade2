import { selfAssessmentParts } from 'virtual:core';
import { policyFields, selfAssessmentDateField, selfAssessmentKey } from '../form/fields.ts';
import { answerName } from '../form/shown.ts';
import type { Values } from '../form/values.ts';
import { Details } from './Details.tsx';
import { FieldDetails } from './FieldDetails.tsx';

const answerTo = (values: Values, number: number): string =>
  answerName[values[selfAssessmentKey(number)] as keyof typeof answerName] ?? '';

export const SecondStarDetails = ({ values }: { values: Values }) => (
  <>
    <FieldDetails fields={[...policyFields, selfAssessmentDateField]} values={values} />
    <details class="disclosure">
      <summary>自社診断の回答（25問）</summary>
      <Details
        entries={selfAssessmentParts.flatMap(({ items }) =>
          items.map(({ number, label }) => [`${number}. ${label}`, answerTo(values, number)] as const),
        )}
      />
    </details>
  </>
);
