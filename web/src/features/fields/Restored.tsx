import { useState } from 'preact/hooks';
import { Notice } from '../../ui/Notice.tsx';

/** After a reload or a new login: nothing is lost, but nothing has been sent either. */
export function Restored({ onDiscard }: { onDiscard(): void }) {
  const [decided, setDecided] = useState(false);
  if (decided) return null;
  return (
    <Notice kind="info" title="入力の途中だった内容を表示しています。">
      <p>まだ送信されていません。続きから入力できます。</p>
      <p>
        <button
          type="button"
          class="button"
          data-style="outline"
          onClick={() => {
            onDiscard();
            setDecided(true);
          }}
        >
          はじめから入力し直す
        </button>
      </p>
    </Notice>
  );
}
