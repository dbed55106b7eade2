import { FieldGroups } from '../../features/fields/FieldGroups.tsx';
import { idOf } from '../../form/field.ts';
import { contactGroups, mailNewsField } from '../../form/fields.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import type { StepProps } from './stepProps.ts';

export const ContactStep = ({ values, form, change }: StepProps) => (
  <>
    <p>
      事務局から連絡を受ける担当者を入力してください。GビズIDに登録されている情報は、あらかじめ入力してあります。ここに入力した内容は公開されません。
    </p>
    <FieldGroups groups={contactGroups} values={values} faults={form.faults} onChange={change} />
    <fieldset class="group">
      <legend class="group__legend">{mailNewsField.label}</legend>
      <Checkbox
        id={idOf(mailNewsField.key)}
        checked={values[mailNewsField.key] === 'true'}
        onChange={(wanted) => change(mailNewsField.key, wanted ? 'true' : '')}
      >
        情報セキュリティのお知らせメールを受け取ります（マイページでいつでも変更できます）
      </Checkbox>
    </fieldset>
  </>
);
