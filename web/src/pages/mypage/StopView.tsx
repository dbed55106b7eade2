import { useState } from 'preact/hooks';
import { stop } from '../../api/registration.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DeclarationFacts } from '../../components/DeclarationFacts.tsx';
import { FormMessages } from '../../components/FormMessages.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SubmitButton } from '../../components/SubmitButton.tsx';
import { useFaults } from '../../form/useFaults.ts';
import { Outdated } from './Outdated.tsx';
import { useCommand } from './useCommand.ts';
import type { ViewProps } from './viewProps.ts';

const UNDERSTOOD = 'understood';

export function StopView({ versioned, open, done, renew }: ViewProps) {
  const [understood, setUnderstood] = useState(false);
  const [outdated, setOutdated] = useState(false);
  const form = useFaults();
  const { busy, run } = useCommand({
    done: (now) => done(now, '自己宣言を停止しました。'),
    outdated: (now) => {
      setUnderstood(false);
      setOutdated(true);
      renew(now);
    },
    refused: (problem) => form.refuse(problem, []),
  });
  const send = () => {
    setOutdated(false);
    if (understood) run(() => stop(versioned.etag));
    else form.show({ [UNDERSTOOD]: '停止するとどうなるかを確かめて、チェックを入れてください。' });
  };
  return (
    <>
      <Heading title="自己宣言の停止 - マイページ">自己宣言の停止</Heading>
      {outdated && <Outdated>内容を確かめて、停止する場合はもう一度チェックを入れてください。</Outdated>}
      <FormMessages form={form} fields={[{ key: UNDERSTOOD }]} />
      <DeclarationFacts registration={versioned.registration} />
      <Notice kind="warning" title="停止は、すぐに反映され、取り消せません。">
        <ul class="notice__list">
          <li>検索に表示されなくなります。</li>
          <li>ロゴマークは使えなくなります。</li>
          <li>この自己宣言IDは、停止したIDとして扱われ、二度と使えません。</li>
          <li>改めて自己宣言をすると、新しい自己宣言IDが発行されます。</li>
        </ul>
      </Notice>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) send();
        }}
      >
        <Checkbox
          id={UNDERSTOOD}
          checked={understood}
          fault={form.faults[UNDERSTOOD]}
          required
          onChange={(checked) => {
            setUnderstood(checked);
            form.mended(UNDERSTOOD);
          }}
        >
          上の内容を確かめました
        </Checkbox>
        <div class="buttons">
          <SubmitButton label="自己宣言を停止する" look="danger" busy={busy} />
          <button type="button" class="button" data-style="text" onClick={() => open(null)}>
            停止せずに戻る
          </button>
        </div>
      </form>
    </>
  );
}
