import { selfAssessmentParts } from 'virtual:core';
import type { SelfAssessmentAnswer } from '../api/types.ts';
import type { Faults } from '../form/checks.ts';
import { idOf, type Key } from '../form/field.ts';
import {
  policyFields,
  selfAssessmentDateField,
  selfAssessmentFields,
  selfAssessmentKey,
} from '../form/fields.ts';
import { answerName } from '../form/shown.ts';
import type { Values } from '../form/values.ts';
import { FieldGroups } from './FieldGroups.tsx';
import { Radios } from './Radios.tsx';

interface Props {
  values: Values;
  faults: Faults;
  onChange(key: Key, value: string): void;
}

const SELF_ASSESSMENT_PAGE = 'https://www.ipa.go.jp/security/guide/sme/5minutes.html';
const answers = Object.entries(answerName).map(([value, name]) => ({
  value: value as SelfAssessmentAnswer,
  name,
}));

/** What ★★ asks for beyond ★: the self-assessment by number (its texts are IPA's) and the published policy. */
export function SecondStarFields({ values, faults, onChange }: Props) {
  const answered = selfAssessmentFields.filter(({ key }) => values[key] !== undefined).length;
  return (
    <>
      <section aria-labelledby="self-assessment-title">
        <h2 id="self-assessment-title">5分でできる！情報セキュリティ自社診断</h2>
        <p>
          <a href={SELF_ASSESSMENT_PAGE} target="_blank" rel="noopener">
            IPAの自社診断のページ（別の画面で開きます）
          </a>
          で設問を読み、25問すべてについて、番号ごとに自社の状況を選んでください。下の見出しは、設問の内容を短く言い換えたものです。
        </p>
        {selfAssessmentParts.map(({ title, items }) => (
          <div class="self-assessment" key={title}>
            <h3>{title}</h3>
            {items.map(({ number, label }) => (
              <Radios
                key={number}
                id={idOf(selfAssessmentKey(number))}
                legend={`${number}. ${label}`}
                choices={answers}
                chosen={values[selfAssessmentKey(number)]}
                fault={faults[selfAssessmentKey(number)]}
                inline
                onChange={(answer) => onChange(selfAssessmentKey(number), answer)}
              />
            ))}
          </div>
        ))}
        <p class="note" role="status">
          {selfAssessmentFields.length}問のうち{answered}問に回答しました。
        </p>
        <FieldGroups
          groups={[{ fields: [selfAssessmentDateField] }]}
          values={values}
          faults={faults}
          onChange={onChange}
        />
      </section>
      <section aria-labelledby="policy-title">
        <h2 id="policy-title">情報セキュリティ基本方針</h2>
        <p>二つ星では、情報セキュリティ基本方針を定めて、外部に公開していることが必要です。</p>
        <FieldGroups
          groups={[{ fields: policyFields }]}
          values={values}
          faults={faults}
          onChange={onChange}
        />
      </section>
    </>
  );
}
