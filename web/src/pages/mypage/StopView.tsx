import { useState } from 'preact/hooks';
import { stop } from '../../api/registration.ts';
import { DeclarationFacts } from '../../features/declaration/DeclarationFacts.tsx';
import { FieldGroups } from '../../features/fields/FieldGroups.tsx';
import { FormMessages } from '../../features/fields/FormMessages.tsx';
import type { Field } from '../../form/field.ts';
import { useFaults } from '../../form/useFaults.ts';
import { digitsOf } from '../../form/values.ts';
import { Heading } from '../../ui/Heading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SubmitButton } from '../../ui/SubmitButton.tsx';
import { Outdated } from './Outdated.tsx';
import { useCommand } from './useCommand.ts';
import type { ViewProps } from './viewProps.ts';

const LAST = 4;
/** Digits rather than a word: they need no conversion to kanji, and show that this very ID is meant. */
const lastDigits: Field = {
  key: 'lastDigits',
  kind: 'declaration-id',
  label: `停止する自己宣言IDの最後の${LAST}桁`,
  hint: '誤って停止することを防ぐため、上に表示されている自己宣言IDを見て入力してください。',
  required: true,
  width: 'short',
};
const groups = [{ fields: [lastDigits] }];

export function StopView({ versioned, open, done, renew }: ViewProps) {
  const { registration, etag } = versioned;
  const [typed, setTyped] = useState('');
  const [outdated, setOutdated] = useState(false);
  const form = useFaults();
  const { busy, run } = useCommand({
    done: (now) => done(now, '自己宣言を停止しました。'),
    outdated: (now) => {
      setTyped('');
      setOutdated(true);
      renew(now);
    },
    refused: (problem) => form.refuse(problem, []),
  });
  const send = () => {
    setOutdated(false);
    const fault = faultOf(digitsOf(typed), registration.declarationId);
    if (fault === undefined) run(() => stop(etag));
    else form.show({ [lastDigits.key]: fault });
  };
  return (
    <>
      <Heading title="自己宣言の停止 - マイページ">自己宣言の停止</Heading>
      {outdated && (
        <Outdated>内容を確認して、停止する場合は、もう一度最後の{LAST}桁を入力してください。</Outdated>
      )}
      <FormMessages form={form} fields={[lastDigits]} />
      <Notice kind="warning" title="停止は、すぐに反映され、取り消せません。">
        <ul class="notice__list">
          <li>検索に表示されなくなります。</li>
          <li>ロゴマークは使えなくなります。</li>
          <li>この自己宣言IDは、停止したIDとして扱われ、二度と使えません。補助金の申請にも使えません。</li>
          <li>再開する場合は、改めて自己宣言をしてください。新しい自己宣言IDが発行されます。</li>
        </ul>
      </Notice>
      <p>
        事業者名や連絡先などが変わったときは、停止しなくても、マイページの「登録内容を変更する」で変更できます。
      </p>
      <DeclarationFacts registration={registration} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) send();
        }}
      >
        <FieldGroups
          groups={groups}
          values={{ [lastDigits.key]: typed }}
          faults={form.faults}
          onChange={(key, value) => {
            setTyped(value);
            form.mended(key);
          }}
        />
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

function faultOf(typed: string, id: string): string | undefined {
  if (typed === '') return `停止する場合は、自己宣言IDの最後の${LAST}桁を入力してください。`;
  return typed === id.slice(-LAST) || typed === id
    ? undefined
    : `自己宣言IDの最後の${LAST}桁と違います。上の自己宣言IDを見て、もう一度入力してください。`;
}
