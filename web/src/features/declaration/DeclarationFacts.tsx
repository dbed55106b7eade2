import type { Registration } from '../../api/types.ts';
import { moment } from '../../language/dates.ts';
import { DeclarationCard, statusName } from './DeclarationCard.tsx';
import { StarName } from './StarName.tsx';

/** What a declarer is asked for elsewhere: the ID, the star, and since when. */
export function DeclarationFacts({ registration }: { registration: Registration }) {
  const { star, declaredAt, steppedUpAt, stoppedAt, business } = registration;
  return (
    <DeclarationCard
      registration={registration}
      entries={[
        ['事業者名', business.name],
        ['宣言した段階', <StarName key="star" star={star} />],
        ['状態', statusName(registration)],
        ['宣言した日時', moment(declaredAt)],
        ...(steppedUpAt ? [['二つ星にステップアップした日時', moment(steppedUpAt)] as const] : []),
        ...(stoppedAt ? [['停止した日時', moment(stoppedAt)] as const] : []),
      ]}
    />
  );
}
