import { selfAssessmentParts } from 'virtual:core';
import { policyFields, selfAssessmentDateField, selfAssessmentKey } from '../../form/fields.ts';
import { MOST_POINTS, scoreOf } from '../../form/score.ts';
import { answerName } from '../../form/shown.ts';
import type { Values } from '../../form/values.ts';
import { day } from '../../language/dates.ts';
import { Details } from '../../ui/Details.tsx';
import { FieldDetails } from '../fields/FieldDetails.tsx';

const answerTo = (values: Values, number: number): string =>
  answerName[values[selfAssessmentKey(number)] as keyof typeof answerName] ?? '';

export const SecondStarDetails = ({ values }: { values: Values }) => (
  <>
    <PolicyDetails values={values} />
    <AssessmentDetails values={values} />
  </>
);

export const PolicyDetails = ({ values }: { values: Values }) => (
  <FieldDetails fields={policyFields} values={values} />
);

export const AssessmentDetails = ({ values }: { values: Values }) => (
  <>
    <Details
      entries={[
        [selfAssessmentDateField.label, day(values[selfAssessmentDateField.key] ?? '')],
        ['自社診断の得点', `${scoreOf(values).points}点（${MOST_POINTS}点満点）`],
      ]}
    />
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
