import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  checked: boolean;
  fault?: string | undefined;
  required?: boolean;
  children: ComponentChildren;
  onChange(checked: boolean): void;
}

export function Checkbox({ id, checked, fault, required, children, onChange }: Props) {
  return (
    <div class="field" data-faulty={fault !== undefined || undefined}>
      {fault && (
        <p class="field__fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <label class="choice">
        <input
          type="checkbox"
          id={id}
          checked={checked}
          aria-required={required}
          aria-invalid={fault !== undefined}
          aria-describedby={fault && `${id}-fault`}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{children}</span>
      </label>
    </div>
  );
}
