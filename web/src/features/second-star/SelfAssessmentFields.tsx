import { selfAssessmentParts, selfAssessmentVersions } from 'virtual:core';
import { useState } from 'preact/hooks';
import type { SelfAssessmentAnswer } from '../../api/types.ts';
import type { Faults } from '../../form/checks.ts';
import { idOf, type Key } from '../../form/field.ts';
import { selfAssessmentDateField, selfAssessmentFields, selfAssessmentKey } from '../../form/fields.ts';
import { scoreOf } from '../../form/score.ts';
import { answerName } from '../../form/shown.ts';
import { changed, type Values } from '../../form/values.ts';
import { Radios } from '../../ui/Radios.tsx';
import { FieldGroups } from '../fields/FieldGroups.tsx';
import { Score, ScoreBands } from './Score.tsx';

interface Props {
  values: Values;
  faults: Faults;
  /** One below the heading that stands above. */
  level: 'h2' | 'h3';
  onChange(key: Key, value: string): void;
}

type Part = (typeof selfAssessmentParts)[number];

const SELF_ASSESSMENT_PAGE = 'https://www.ipa.go.jp/security/guide/sme/5minutes.html';
const answers = Object.entries(answerName).map(([value, name]) => ({
  value: value as SelfAssessmentAnswer,
  name,
}));

/** The self-assessment by number: its texts are IPA's. */
export function SelfAssessmentFields({ values, faults, level: Title, onChange }: Props) {
  const [said, say] = useState('');
  const answer = (part: Part, key: Key, chosen: string) => {
    const now = changed(values, key, chosen);
    // Spoken at the end of a part only: a voice after each of 25 answers would be in the way.
    if (!isAnswered(part, values) && isAnswered(part, now)) say(progressIn(part, now));
    onChange(key, chosen);
  };
  return (
    <>
      <p>
        <a href={SELF_ASSESSMENT_PAGE} target="_blank" rel="noopener">
          IPAの自社診断のページ（別の画面で開きます）
        </a>
        で設問を読み、25問すべてについて、番号ごとに自社の状況を選んでください。下の見出しは、設問の内容を短く言い換えたものです。番号と区分は、ガイドライン第
        {selfAssessmentVersions.split}版の自社診断によります。
      </p>
      {selfAssessmentParts.map((part) => (
        <div class="self-assessment" key={part.title}>
          <Title>{part.title}</Title>
          {part.items.map(({ number, label }) => (
            <Radios
              key={number}
              id={idOf(selfAssessmentKey(number))}
              legend={`${number}. ${label}`}
              choices={answers}
              chosen={values[selfAssessmentKey(number)]}
              fault={faults[selfAssessmentKey(number)]}
              inline
              onChange={(chosen) => answer(part, selfAssessmentKey(number), chosen)}
            />
          ))}
        </div>
      ))}
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <Score values={values} />
      <ScoreBands />
      <FieldGroups
        groups={[{ fields: [selfAssessmentDateField] }]}
        values={values}
        faults={faults}
        onChange={onChange}
      />
    </>
  );
}

const isAnswered = ({ items }: Part, values: Values): boolean =>
  items.every(({ number }) => values[selfAssessmentKey(number)] !== undefined);

function progressIn({ title }: Part, values: Values): string {
  const { answered, points } = scoreOf(values);
  return `「${title}」に答え終わりました。${selfAssessmentFields.length}問のうち${answered}問に答え、合計は${points}点です。`;
}
