import { AccountFacts } from '../../features/declaration/AccountFacts.tsx';
import { Publicity } from '../../features/declaration/Publicity.tsx';
import { StarName, starName } from '../../features/declaration/StarName.tsx';
import { FieldDetails } from '../../features/fields/FieldDetails.tsx';
import { PostalCodeElsewhere } from '../../features/fields/PostalCodeElsewhere.tsx';
import { AssessmentDetails, PolicyDetails } from '../../features/second-star/SecondStarDetails.tsx';
import { contactFields, mailNewsField } from '../../form/fields.ts';
import { Details } from '../../ui/Details.tsx';
import { pledgeOf, type Step, starOf, stepNames } from './application.ts';
import type { StepProps } from './stepProps.ts';

export function ConfirmStep({ session, texts, fields, values, open }: StepProps) {
  const star = starOf(values) ?? 1;
  const pledge = pledgeOf(texts, star);
  return (
    <>
      <p>内容を確認して「自己宣言する」を押してください。すぐに自己宣言IDが発行されます。</p>
      <Part step="business" open={open} />
      <AccountFacts session={session} />
      <PostalCodeElsewhere values={values} />
      <FieldDetails fields={fields.business} values={values} />
      <Part step="star" open={open} />
      <Details entries={[['宣言する段階', <StarName key="star" star={star} />]]} />
      {star === 2 && (
        <>
          <Part step="assessment" open={open} />
          <AssessmentDetails values={values} />
          <Part step="policy" open={open} />
          <PolicyDetails values={values} />
        </>
      )}
      <Part step="contact" open={open} />
      <FieldDetails fields={contactFields} values={values} />
      <Details
        entries={[[mailNewsField.label, values[mailNewsField.key] === 'true' ? '受け取る' : '受け取らない']]}
      />
      {pledge && (
        <section aria-labelledby="pledged-title">
          <h2 id="pledged-title">{starName(star)}で宣言する取組</h2>
          <ol>
            {pledge.items.map(({ number, label }) => (
              <li key={number} value={number}>
                {label}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="publicity-title">
        <h2 id="publicity-title">公開される項目と、公開されない項目</h2>
        <Publicity star={star} />
      </section>
    </>
  );
}

const Part = ({ step, open }: { step: Step; open(step: Step): void }) => (
  <div class="part-title">
    <h2>{stepNames[step]}</h2>
    <button type="button" class="button" data-style="text" onClick={() => open(step)}>
      {stepNames[step]}を修正する
    </button>
  </div>
);
