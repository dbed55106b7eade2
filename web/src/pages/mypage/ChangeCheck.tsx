import { FormMessages } from '../../features/fields/FormMessages.tsx';
import { PostalCodeElsewhere } from '../../features/fields/PostalCodeElsewhere.tsx';
import { POSTAL_CODE } from '../../form/address.ts';
import type { Key } from '../../form/field.ts';
import type { FormFaults } from '../../form/useFaults.ts';
import type { Values } from '../../form/values.ts';
import { Heading } from '../../ui/Heading.tsx';
import { SubmitButton } from '../../ui/SubmitButton.tsx';
import { DifferencesTable } from './DifferencesTable.tsx';
import type { Difference } from './differences.ts';
import { Outdated } from './Outdated.tsx';

const ADDRESS: ReadonlySet<Key> = new Set([POSTAL_CODE, 'business/prefecture']);

interface Props {
  found: readonly Difference[];
  values: Values;
  form: FormFaults;
  outdated: boolean;
  busy: boolean;
  onSave(): void;
  onBack(): void;
}

/** What will be different, before it is. */
export const ChangeCheck = ({ found, values, form, outdated, busy, onSave, onBack }: Props) => (
  <>
    <Heading title="変更の確認 - マイページ">変更の確認</Heading>
    {outdated && (
      <Outdated>
        修正した項目は、そのまま残っています。下の内容を確認して、もう一度「この内容に変更する」を押してください。
      </Outdated>
    )}
    <FormMessages form={form} fields={[]} />
    <p>次の{found.length}項目を変更します。「この内容に変更する」を押すと、すぐに反映されます。</p>
    {found.some(({ field }) => ADDRESS.has(field.key)) && <PostalCodeElsewhere values={values} />}
    <DifferencesTable found={found} />
    <div class="buttons">
      <SubmitButton label="この内容に変更する" busy={busy} onClick={onSave} />
      <button type="button" class="button" data-style="text" onClick={onBack}>
        入力画面に戻る
      </button>
    </div>
  </>
);
