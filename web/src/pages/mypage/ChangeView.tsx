import { useState } from 'preact/hooks';
import { type Change, change as sendChange, type Versioned } from '../../api/registration.ts';
import { fieldsOf, type Key } from '../../form/field.ts';
import { contactFields, secondStarFields } from '../../form/fields.ts';
import { businessGroupsFor, ownerOf } from '../../form/forAccount.ts';
import { StoredDraft, useStoredDraft } from '../../form/stored.ts';
import { tidied } from '../../form/tidied.ts';
import { useFaults } from '../../form/useFaults.ts';
import { bodyOf, changed } from '../../form/values.ts';
import { ChangeCheck } from './ChangeCheck.tsx';
import { ChangeForm } from './ChangeForm.tsx';
import { differences, reachOf } from './differences.ts';
import { type Edit, editOf, onto } from './edit.ts';
import { useCommand } from './useCommand.ts';
import type { ViewProps } from './viewProps.ts';

const store = new StoredDraft<Edit>('change');

/** Two views of one change: the form, and what it will change. Both keep it, also over a reload. */
export function ChangeView({
  session,
  versioned,
  open,
  done,
  renew,
  checking,
}: ViewProps & { checking: boolean }) {
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
  const [unchanged, setUnchanged] = useState(0);
  const edit = onto(kept, versioned, fields);
  const found = differences(fields, edit.base, tidied(fields, edit.values));
  const form = useFaults();

  const { busy, run } = useCommand({
    done: (now: Versioned) => {
      store.clear();
      done(now, `登録内容を変更しました。${reachOf(found)}`);
    },
    outdated: (now) => {
      setOutdated(true);
      renew(now);
    },
    refused: (problem) => {
      form.refuse(problem, fields);
      if (problem.faults.length > 0) open('change');
    },
  });

  const edited = (how: (now: Edit) => Edit) => keep((now) => how(onto(now, versioned, fields)));
  const change = (key: Key, value: string) => {
    edited((now) => ({ ...now, values: changed(now.values, key, value) }));
    form.mended(key);
    setUnchanged(0);
  };
  const check = () => {
    setOutdated(false);
    if (!form.check(fields, edit.values)) return;
    if (found.length === 0) return setUnchanged((times) => times + 1);
    edited((now) => ({ ...now, values: tidied(fields, now.values) }));
    open('change-check');
  };
  const save = () => {
    setOutdated(false);
    run(() => sendChange(edit.etag, bodyOf<Change>(fields, edit.values)));
  };
  const giveUp = () => {
    store.clear();
    open(null);
  };

  return checking && found.length > 0 ? (
    <ChangeCheck
      found={found}
      values={edit.values}
      form={form}
      outdated={outdated}
      busy={busy}
      onSave={save}
      onBack={() => open('change')}
    />
  ) : (
    <ChangeForm
      session={session}
      groups={groups}
      twoStars={twoStars}
      fields={fields}
      values={edit.values}
      form={form}
      outdated={outdated}
      unchanged={unchanged}
      restored={restored}
      onChange={change}
      onCheck={check}
      onDiscard={discard}
      onGiveUp={giveUp}
    />
  );
}
