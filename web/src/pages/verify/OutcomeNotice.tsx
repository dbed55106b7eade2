import type { Verification } from '../../api/types.ts';
import { StarName } from '../../features/declaration/StarName.tsx';
import { digitsOf, type Values } from '../../form/values.ts';
import { day, todayInJapan } from '../../language/dates.ts';
import { japanese, spoken } from '../../language/spoken.ts';
import { Details } from '../../ui/Details.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { mistyped, outcomes } from './outcomes.ts';
import { resultNames } from './resultNames.ts';

const words = spoken(
  {
    id: '自己宣言ID',
    name: '確認した事業者名',
    number: '確認した法人番号',
    star: '宣言した段階',
    declared: '宣言日',
    stopped: '停止した日',
    today: '確認した日',
  },
  {
    id: 'Self-declaration ID',
    name: 'Name verified',
    number: 'Corporate number verified',
    star: 'Declared',
    declared: 'Declared on',
    stopped: 'Stopped on',
    today: 'Verified on',
  },
);

interface Props {
  values: Values;
  verification: Verification;
}

export function OutcomeNotice({
  values: { declarationId = '', name, corporateNumber },
  verification: { result, star, declaredOn, stoppedOn, detail },
}: Props) {
  const { kind, title, meaning, next } = outcomes[result];
  return (
    <Notice kind={kind} label={resultNames[result]} title={title} announced>
      <p>{meaning}</p>
      {detail && <p>{mistyped}</p>}
      <Details
        entries={[
          [words.id, digitsOf(declarationId)],
          ...(name
            ? [
                [
                  words.name,
                  <span key="name" lang={japanese}>
                    {name}
                  </span>,
                ] as const,
              ]
            : []),
          ...(corporateNumber ? [[words.number, digitsOf(corporateNumber)] as const] : []),
          ...(star ? [[words.star, <StarName key="star" star={star} />] as const] : []),
          ...(declaredOn ? [[words.declared, day(declaredOn)] as const] : []),
          ...(stoppedOn ? [[words.stopped, day(stoppedOn)] as const] : []),
          [words.today, day(todayInJapan())],
        ]}
      />
      <ul>
        {next.map((step) =>
          typeof step === 'string' ? (
            <li key={step}>{step}</li>
          ) : (
            <li key={step.href}>
              <a href={step.href}>{step.text}</a>
            </li>
          ),
        )}
      </ul>
    </Notice>
  );
}
