import { PledgeConsent } from '../../features/consent/PledgeConsent.tsx';
import { StarName } from '../../features/declaration/StarName.tsx';
import { Requirement } from '../../features/fields/Field.tsx';
import { idOf } from '../../form/field.ts';
import { starField } from '../../form/fields.ts';
import { Radios } from '../../ui/Radios.tsx';
import { pledgeOf, starOf } from './application.ts';
import type { StepProps } from './stepProps.ts';

const stars = [
  {
    value: '1',
    name: (
      <>
        <StarName star={1} />
        <span class="choice__about">
          情報セキュリティの基本的な対策に取り組むことを宣言します。これから始める事業者も宣言できます。
        </span>
      </>
    ),
  },
  {
    value: '2',
    name: (
      <>
        <StarName star={2} />
        <span class="choice__about">
          自社診断で自社の状況を把握し、情報セキュリティ基本方針を定めて外部に公開したことを宣言します。
        </span>
      </>
    ),
  },
];

export function StarStep({ texts, values, form: { faults }, change }: StepProps) {
  const star = starOf(values);
  const pledge = star && pledgeOf(texts, star);
  return (
    <>
      <Radios
        id={idOf(starField.key)}
        legend={
          <>
            {starField.label} <Requirement required />
          </>
        }
        choices={stars}
        chosen={values[starField.key]}
        fault={faults[starField.key]}
        onChange={(chosen) => change(starField.key, chosen)}
      />
      {star === 2 && (
        <p>
          このあと、自社診断の結果と、基本方針を公開したページのURLを入力します。先に用意しておくと早く終わります。
        </p>
      )}
      {pledge && <PledgeConsent pledge={pledge} values={values} faults={faults} onChange={change} />}
    </>
  );
}
