import type { Registration } from '../../api/types.ts';
import { moment } from '../../language/dates.ts';
import { Details } from '../../ui/Details.tsx';
import { StarName } from './StarName.tsx';

/** What a declarer is asked for elsewhere: the ID, the star, and since when. */
export function DeclarationFacts({ registration }: { registration: Registration }) {
  const { declarationId, star, status, declaredAt, steppedUpAt, stoppedAt, business } = registration;
  return (
    <div class="declaration" data-status={status}>
      <p class="declaration__id">
        <span class="declaration__label">自己宣言ID</span>
        <strong>{declarationId}</strong>
      </p>
      <Details
        entries={[
          ['事業者名', business.name],
          ['宣言した段階', <StarName key="star" star={star} />],
          ['状態', status === 'live' ? '有効' : '停止'],
          ['宣言した日時', moment(declaredAt)],
          ...(steppedUpAt ? [['二つ星にステップアップした日時', moment(steppedUpAt)] as const] : []),
          ...(stoppedAt ? [['停止した日時', moment(stoppedAt)] as const] : []),
        ]}
      />
    </div>
  );
}
