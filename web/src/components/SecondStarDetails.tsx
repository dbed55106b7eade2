import { selfCheckParts } from 'virtual:core';
import { policyFields, selfCheckDateField, selfCheckKey } from '../form/fields.ts';
import { answerName } from '../form/shown.ts';
import type { Values } from '../form/values.ts';
import { Details } from './Details.tsx';
import { FieldDetails } from './FieldDetails.tsx';

const answerTo = (values: Values, number: number): string =>
  answerName[values[selfCheckKey(number)] as keyof typeof answerName] ?? '';

export const SecondStarDetails = ({ values }: { values: Values }) => (
  <>
    <FieldDetails fields={[...policyFields, selfCheckDateField]} values={values} />
    <details class="disclosure">
      <summary>自社診断の回答（25問）</summary>
      <Details
        entries={selfCheckParts.flatMap(({ items }) =>
          items.map(({ number, label }) => [`${number}. ${label}`, answerTo(values, number)] as const),
        )}
      />
    </details>
  </>
);
