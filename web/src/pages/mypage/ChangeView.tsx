import { useState } from 'preact/hooks';
import { type Change, change as sendChange, type Versioned } from '../../api/registration.ts';
import { AccountFacts, AccountNote } from '../../components/AccountFacts.tsx';
import { FieldGroups } from '../../components/FieldGroups.tsx';
import { FormMessages } from '../../components/FormMessages.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Restored } from '../../components/Restored.tsx';
import { SecondStarFields } from '../../components/SecondStarFields.tsx';
import { SubmitButton } from '../../components/SubmitButton.tsx';
import { fieldsOf, type Key } from '../../form/field.ts';
import { contactFields, contactGroups, secondStarFields } from '../../form/fields.ts';
import { businessGroupsFor } from '../../form/forAccount.ts';
import { ownerOf } from '../../form/owner.ts';
import { StoredDraft, useStoredDraft } from '../../form/stored.ts';
import { useFaults } from '../../form/useFaults.ts';
import { bodyOf, changed } from '../../form/values.ts';
import { type Edit, editOf, onto } from './edit.ts';
import { Outdated } from './Outdated.tsx';
import { useCommand } from './useCommand.ts';
import type { ViewProps } from './viewProps.ts';

const store = new StoredDraft<Edit>('change');

export function ChangeView({ session, versioned, open, done, renew }: ViewProps) {
  const groups = businessGroupsFor(session);
  const twoStars = versioned.registration.star === 2;
  const fields = [...fieldsOf(groups), ...contactFields, ...(twoStars ? secondStarFields : [])];
  const {
    draft: kept,
    keep,
    discard,
    restored,
  } = useStoredDraft(store, ownerOf(session), () => editOf(versioned, fields));
  const [outdated, setOutdated] = useState(kept.etag !== versioned.etag);
  const edit = onto(kept, versioned, fields);
  const form = useFaults();

  const { busy, run } = useCommand({
    done: (now: Versioned) => {
      store.clear();
      done(
        now,
        unchanged(now, versioned)
          ? '変更された内容はありませんでした。'
          : '登録内容を変更しました。検索にもすぐに反映されます。',
      );
    },
    outdated: (now) => {
      setOutdated(true);
      renew(now);
    },
    refused: (problem) => form.refuse(problem, fields),
  });

  const change = (key: Key, value: string) => {
    keep((now) => {
      const latest = onto(now, versioned, fields);
      return { ...latest, values: changed(latest.values, key, value) };
    });
    form.mended(key);
  };
  const save = () => {
    setOutdated(false);
    if (form.check(fields, edit.values))
      run(() => sendChange(edit.etag, bodyOf<Change>(fields, edit.values)));
  };
  const cancel = () => {
    store.clear();
    open(null);
  };

  return (
    <>
      <Heading title="登録内容の変更 - マイページ">登録内容の変更</Heading>
      {outdated && (
        <Outdated>
          あなたが直した項目は、そのまま残しています。内容を確かめて、もう一度「変更を保存する」を押してください。
        </Outdated>
      )}
      {restored && !outdated && <Restored onDiscard={discard} />}
      <FormMessages form={form} fields={fields} />
      <p>変更は、保存するとすぐに反映されます。</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) save();
        }}
      >
        <h2>事業者の情報</h2>
        <AccountFacts session={session} />
        <AccountNote />
        <FieldGroups groups={groups} values={edit.values} faults={form.faults} onChange={change} />
        {twoStars && <SecondStarFields values={edit.values} faults={form.faults} onChange={change} />}
        <h2>担当者の連絡先</h2>
        <FieldGroups groups={contactGroups} values={edit.values} faults={form.faults} onChange={change} />
        <div class="buttons">
          <SubmitButton label="変更を保存する" busy={busy} />
          <button type="button" class="button" data-style="text" onClick={cancel}>
            変更せずに戻る
          </button>
        </div>
      </form>
    </>
  );
}

const unchanged = (now: Versioned, before: Versioned): boolean => now.etag === before.etag;
