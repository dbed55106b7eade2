import type { Session } from '../../api/types.ts';
import { AccountFacts, AccountNote } from '../../features/declaration/AccountFacts.tsx';
import { FieldGroups } from '../../features/fields/FieldGroups.tsx';
import { FormMessages } from '../../features/fields/FormMessages.tsx';
import { Restored } from '../../features/fields/Restored.tsx';
import { SecondStarFields } from '../../features/second-star/SecondStarFields.tsx';
import type { Field, FieldGroup, Key } from '../../form/field.ts';
import { contactGroups } from '../../form/fields.ts';
import type { FormFaults } from '../../form/useFaults.ts';
import type { Values } from '../../form/values.ts';
import { Heading } from '../../ui/Heading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Outdated } from './Outdated.tsx';

interface Props {
  session: Session;
  groups: readonly FieldGroup[];
  twoStars: boolean;
  fields: readonly Field[];
  values: Values;
  form: FormFaults;
  outdated: boolean;
  /** How often somebody wanted to go on without having changed anything. */
  unchanged: number;
  restored: boolean;
  onChange(key: Key, value: string): void;
  onCheck(): void;
  onDiscard(): void;
  onGiveUp(): void;
}

export function ChangeForm({
  session,
  groups,
  twoStars,
  fields,
  values,
  form,
  outdated,
  unchanged,
  restored,
  onChange,
  onCheck,
  onDiscard,
  onGiveUp,
}: Props) {
  const controls = { values, faults: form.faults, onChange };
  return (
    <>
      <Heading title="登録内容の変更 - マイページ">登録内容の変更</Heading>
      {outdated && (
        <Outdated>
          修正した項目は、そのまま残っています。内容を確認して、もう一度「変更の確認に進む」を押してください。
        </Outdated>
      )}
      {restored && !outdated && <Restored onDiscard={onDiscard} />}
      <FormMessages form={form} fields={fields} />
      {unchanged > 0 && (
        <Notice key={unchanged} kind="info" title="変更した項目がありません。" announced>
          <p>変更したい項目を直してから、もう一度「変更の確認に進む」を押してください。</p>
        </Notice>
      )}
      <p>変更する項目だけを修正してください。変更内容は、次の画面で確認できます。</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onCheck();
        }}
      >
        <h2>事業者の情報</h2>
        <AccountFacts session={session} />
        <AccountNote />
        <FieldGroups groups={groups} {...controls} />
        {twoStars && <SecondStarFields {...controls} />}
        <h2>担当者の連絡先</h2>
        <FieldGroups groups={contactGroups} {...controls} />
        <div class="buttons">
          <button type="submit" class="button" data-style="solid">
            変更の確認に進む
          </button>
          <button type="button" class="button" data-style="text" onClick={onGiveUp}>
            変更せずに戻る
          </button>
        </div>
      </form>
    </>
  );
}
