import { FIRST_DAY, type Field as FieldSpec, idOf } from '../../form/field.ts';
import { todayInJapan } from '../../language/dates.ts';
import { spoken } from '../../language/spoken.ts';

export interface Choice {
  value: string;
  name: string;
}

interface Props {
  field: FieldSpec;
  value: string;
  fault: string | undefined;
  choices?: readonly Choice[] | undefined;
  onChange(value: string): void;
}

const INPUT_TYPES: Partial<Record<FieldSpec['kind'], string>> = {
  email: 'email',
  url: 'url',
  phone: 'tel',
  date: 'date',
};
const NUMERIC = new Set(['integer', 'postal-code', 'corporate-number', 'declaration-id']);

/** A label, what to know before typing, what is wrong, and the control. */
export function Field({ field, value, fault, choices, onChange }: Props) {
  const { key, label, kind, required, hint, autocomplete, width } = field;
  const id = idOf(key);
  const described = [hint && `${id}-hint`, fault && `${id}-fault`];
  const control = {
    id,
    value,
    class: `control control--${width ?? 'wide'}`,
    'aria-required': required,
    'aria-invalid': fault !== undefined,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
  };
  return (
    <div class="field" data-width={width} data-faulty={fault !== undefined || undefined}>
      <label class="field__label" for={id}>
        {label} <Requirement required={required} />
      </label>
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {/* What is found while somebody types is said at once; what is found on going on, the summary says. */}
      <div aria-live={kind === 'corporate-number' ? 'polite' : undefined}>
        {fault && (
          <p class="field__fault" id={`${id}-fault`}>
            {fault}
          </p>
        )}
      </div>
      {choices ? (
        <select {...control} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">選択してください</option>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...control}
          // JSX's types want one literal type an element.
          type={(INPUT_TYPES[kind] ?? 'text') as 'text'}
          inputMode={NUMERIC.has(kind) ? 'numeric' : undefined}
          min={kind === 'date' ? FIRST_DAY : undefined}
          max={kind === 'date' ? todayInJapan() : undefined}
          autocomplete={autocomplete}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </div>
  );
}

export const Requirement = ({ required }: { required: boolean | undefined }) =>
  required ? (
    <span class="required">{spoken('必須', 'required')}</span>
  ) : (
    <span class="optional">{spoken('任意', 'optional')}</span>
  );
