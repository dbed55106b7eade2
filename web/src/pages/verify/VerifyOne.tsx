import { useEffect, useState } from 'preact/hooks';
import { asProblem } from '../../api/problem.ts';
import type { Question, Verification } from '../../api/types.ts';
import { verify } from '../../api/verifications.ts';
import { FieldGroups } from '../../features/fields/FieldGroups.tsx';
import { FormMessages } from '../../features/fields/FormMessages.tsx';
import { fieldsOf, type Key, optional, required } from '../../form/field.ts';
import { useFaults } from '../../form/useFaults.ts';
import { bodyOf, changed, type Values } from '../../form/values.ts';
import { spoken } from '../../language/spoken.ts';
import { sentence } from '../../language/wording.ts';
import { SubmitButton } from '../../ui/SubmitButton.tsx';
import { useOneAtATime } from '../../ui/useOneAtATime.ts';
import { idIn } from './fragment.ts';
import { OutcomeNotice } from './OutcomeNotice.tsx';

const ID = 'declarationId';
const NAME = 'name';
const NUMBER = 'corporateNumber';

const groups = [
  {
    fields: [
      required(ID, 'declaration-id', {
        hint: spoken('5から始まる11桁の数字です。', '11 digits, beginning with 5.'),
        width: 'medium',
      }),
      optional(NAME, 'text', {
        hint: spoken(
          '事業者名か法人番号の、どちらかを入力します。',
          'As registered, in Japanese. Enter either the name or the corporate number.',
        ),
      }),
      optional(NUMBER, 'corporate-number', {
        hint: spoken('13桁の数字です。', '13 digits.'),
        width: 'medium',
      }),
    ],
  },
];
const fields = fieldsOf(groups);

/** One ID, with one of the two things by which its holder is known. */
export function VerifyOne() {
  const [values, setValues] = useState<Values>(() => withIdOfTheAddress({}));
  const [answer, setAnswer] = useState<{ values: Values; verification: Verification }>();
  const form = useFaults();
  const { busy, run } = useOneAtATime();

  useEffect(() => {
    const follow = () => setValues(withIdOfTheAddress);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const change = (key: Key, value: string) => {
    setValues((now) => changed(now, key, value));
    form.mended(key);
    // An answer stands beside its own question only.
    setAnswer(undefined);
  };
  const ask = () =>
    run(async () => {
      setAnswer(undefined);
      if (!form.check(fields, values)) return;
      if (values[NAME] === undefined && values[NUMBER] === undefined) {
        return form.show({ [NAME]: sentence(NAME, 'required') });
      }
      try {
        setAnswer({ values, verification: await verify(bodyOf<Question>(fields, values)) });
      } catch (refusal) {
        form.refuse(asProblem(refusal), fields);
      }
    });

  return (
    <section aria-labelledby="one-title">
      <h2 id="one-title">{spoken('1件を確認する', 'Verify one')}</h2>
      <FormMessages form={form} fields={fields} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <FieldGroups groups={groups} values={values} faults={form.faults} onChange={change} />
        <p>
          <SubmitButton label={spoken('確認する', 'Verify')} busy={busy} />
        </p>
      </form>
      {answer && <OutcomeNotice {...answer} />}
    </section>
  );
}

function withIdOfTheAddress(values: Values): Values {
  const id = idIn(location.hash);
  return id === '' ? values : changed(values, ID, id);
}
