import { useState } from 'preact/hooks';
import { asProblem } from '../../api/problem.ts';
import { stopFormer } from '../../api/registration.ts';
import { FieldGroups } from '../../features/fields/FieldGroups.tsx';
import { FormMessages } from '../../features/fields/FormMessages.tsx';
import { required } from '../../form/field.ts';
import { useFaults } from '../../form/useFaults.ts';
import { changed, digitsOf, type Values } from '../../form/values.ts';
import { moment } from '../../language/dates.ts';
import { Heading } from '../../ui/Heading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { SubmitButton } from '../../ui/SubmitButton.tsx';
import { useOneAtATime } from '../../ui/useOneAtATime.ts';

const ID = 'declarationId';
const fields = [
  {
    ...required(ID, 'declaration-id', {
      hint: '5から始まる11桁の数字です。自己宣言の控えや、補助金の申請書類などに記載されています。',
      width: 'medium',
    }),
    label: '以前のGビズIDで発行された自己宣言ID',
  },
];
const groups = [{ fields }];

type Step = { is: 'typing' } | { is: 'asking' } | { is: 'stopped'; at: string };

/** Stops what the same business declared with a GビズID that it uses no more: the ID is typed, asked about, and then stopped. */
export function StopFormerView({ back }: { back(): void }) {
  const [values, setValues] = useState<Values>({});
  const [step, setStep] = useState<Step>({ is: 'typing' });
  const form = useFaults();
  const { busy, run } = useOneAtATime();
  const id = digitsOf(values[ID] ?? '');

  const send = () =>
    run(async () => {
      try {
        setStep({ is: 'stopped', at: await stopFormer(id) });
      } catch (refusal) {
        form.refuse(asProblem(refusal), fields);
        setStep({ is: 'typing' });
      }
    });

  switch (step.is) {
    case 'stopped':
      return <Stopped id={id} at={step.at} back={back} />;
    case 'asking':
      return <Asking id={id} busy={busy} onYes={send} onNo={() => setStep({ is: 'typing' })} />;
    case 'typing':
      return (
        <>
          <Heading title="以前の自己宣言の停止 - マイページ">以前のGビズIDで行った自己宣言の停止</Heading>
          <FormMessages form={form} fields={fields} />
          <p>
            代表者やメールアドレスが変わってGビズIDを登録し直すと、以前のGビズIDで行った自己宣言は、マイページに表示されません。GビズIDプライムの方は、法人番号が同じで、自己宣言IDが分かるときに、その自己宣言を停止できます。登録内容の確認や変更はできません。
          </p>
          <form
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              if (form.check(fields, values)) setStep({ is: 'asking' });
            }}
          >
            <FieldGroups
              groups={groups}
              values={values}
              faults={form.faults}
              onChange={(key, value) => {
                setValues((now) => changed(now, key, value));
                form.mended(key);
              }}
            />
            <div class="buttons">
              <SubmitButton label="停止の確認に進む" busy={busy} />
              <button type="button" class="button" data-style="text" onClick={back}>
                マイページに戻る
              </button>
            </div>
          </form>
        </>
      );
  }
}

const Asking = ({ id, busy, onYes, onNo }: { id: string; busy: boolean; onYes(): void; onNo(): void }) => (
  <>
    <Heading title="停止の確認 - マイページ">この自己宣言を停止しますか</Heading>
    <dl class="details">
      <div class="details__row">
        <dt>停止する自己宣言ID</dt>
        <dd>{id}</dd>
      </div>
    </dl>
    <Notice kind="warning" title="停止は、すぐに反映され、取り消せません。">
      <ul class="notice__list">
        <li>検索に表示されなくなり、ロゴマークは使えなくなります。</li>
        <li>
          この自己宣言IDは、二度と使えません。補助金の申請で提出済みの場合は、停止する前に、補助金の事務局に確認してください。
        </li>
        <li>停止したことは、以前のGビズIDの履歴にも残ります。</li>
      </ul>
    </Notice>
    <div class="buttons">
      <SubmitButton label="自己宣言を停止する" look="danger" busy={busy} onClick={onYes} />
      <button type="button" class="button" data-style="text" onClick={onNo}>
        入力画面に戻る
      </button>
    </div>
  </>
);

const Stopped = ({ id, at, back }: { id: string; at: string; back(): void }) => (
  <>
    <Heading title="以前の自己宣言の停止 - マイページ">以前のGビズIDで行った自己宣言の停止</Heading>
    <Notice kind="success" title={`自己宣言ID ${id} は、停止済みです。`} announced>
      <p>
        停止した日時：<time dateTime={at}>{moment(at)}</time>
      </p>
      <p>このアカウントで自己宣言をしていない場合は、新たに自己宣言をしてください。</p>
    </Notice>
    <p class="buttons">
      <button type="button" class="button" data-style="solid" onClick={back}>
        マイページに戻る
      </button>
      <a class="button" data-style="outline" href="/apply/">
        自己宣言の手続きに進む
      </a>
    </p>
  </>
);
