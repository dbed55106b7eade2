import type { Verification } from '../../api/types.ts';
import { Details } from '../../components/Details.tsx';
import { Notice } from '../../components/Notice.tsx';
import { StarName } from '../../components/StarName.tsx';
import { todayInJapan } from '../../form/checks.ts';
import { day } from '../../form/shown.ts';
import { digitsOf, type Values } from '../../form/values.ts';
import { outcomes } from './outcomes.ts';

interface Props {
  values: Values;
  verification: Verification;
}

export function OutcomeNotice({
  values: { declarationId = '', name, corporateNumber },
  verification: { result, star, declaredOn, stoppedOn },
}: Props) {
  const { kind, title, meaning, next } = outcomes[result];
  return (
    <Notice kind={kind} title={title} announced>
      <p>{meaning}</p>
      <Details
        entries={[
          ['自己宣言ID', digitsOf(declarationId)],
          ...(name ? [['確かめた事業者名', name] as const] : []),
          ...(corporateNumber ? [['確かめた法人番号', digitsOf(corporateNumber)] as const] : []),
          ...(star ? [['宣言した段階', <StarName key="star" star={star} />] as const] : []),
          ...(declaredOn ? [['宣言した日', day(declaredOn)] as const] : []),
          ...(stoppedOn ? [['停止した日', day(stoppedOn)] as const] : []),
          ['確かめた日', day(todayInJapan())],
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
