import { useState } from 'preact/hooks';
import { type StepUp, stepUp } from '../../api/registration.ts';
import { PledgeConsent } from '../../features/consent/PledgeConsent.tsx';
import { TermsConsent } from '../../features/consent/TermsConsent.tsx';
import { FormMessages } from '../../features/fields/FormMessages.tsx';
import { Restored } from '../../features/fields/Restored.tsx';
import { SecondStarFields } from '../../features/second-star/SecondStarFields.tsx';
import type { Key } from '../../form/field.ts';
import { pledgeField, secondStarFields, termsField } from '../../form/fields.ts';
import { ownerOf } from '../../form/forAccount.ts';
import { StoredDraft, useStoredDraft } from '../../form/stored.ts';
import { useFaults } from '../../form/useFaults.ts';
import { bodyOf, changed, type Values } from '../../form/values.ts';
import { Heading } from '../../ui/Heading.tsx';
import { SubmitButton } from '../../ui/SubmitButton.tsx';
import { Outdated } from './Outdated.tsx';
import { useCommand } from './useCommand.ts';
import type { ViewProps } from './viewProps.ts';

const store = new StoredDraft<Values>('step-up');
const fields = [...secondStarFields, termsField, pledgeField];

export function StepUpView({ session, texts, versioned, open, done, renew }: ViewProps) {
  const {
    draft: values,
    keep,
    discard,
    restored,
  } = useStoredDraft<Values>(store, ownerOf(session), () => ({}));
  const [outdated, setOutdated] = useState(false);
  const form = useFaults();
  const pledge = texts.pledges.find(({ star }) => star === 2);

  const { busy, run } = useCommand({
    done: (now) => {
      store.clear();
      done(now, '二つ星の自己宣言を受け付けました。自己宣言IDは変わりません。');
    },
    outdated: (now) => {
      setOutdated(true);
      renew(now);
    },
    refused: (problem) => form.refuse(problem, fields),
  });

  const change = (key: Key, value: string) => {
    keep((now) => changed(now, key, value));
    form.mended(key);
  };
  const send = () => {
    setOutdated(false);
    if (form.check(fields, values)) run(() => stepUp(versioned.etag, bodyOf<StepUp>(fields, values)));
  };

  return (
    <>
      <Heading title="二つ星への変更 - マイページ">二つ星への変更</Heading>
      {outdated && <Outdated>内容を確かめて、もう一度「二つ星を自己宣言する」を押してください。</Outdated>}
      {restored && <Restored onDiscard={discard} />}
      <FormMessages form={form} fields={fields} />
      <p>一つ星の自己宣言を二つ星にします。自己宣言IDは変わりません。</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) send();
        }}
      >
        <SecondStarFields values={values} faults={form.faults} onChange={change} />
        <TermsConsent terms={texts.terms} values={values} faults={form.faults} onChange={change} />
        {pledge && <PledgeConsent pledge={pledge} values={values} faults={form.faults} onChange={change} />}
        <div class="buttons">
          <SubmitButton label="二つ星を自己宣言する" busy={busy} />
          <button type="button" class="button" data-style="text" onClick={() => open(null)}>
            マイページに戻る
          </button>
        </div>
      </form>
    </>
  );
}
