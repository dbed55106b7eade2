import type { ComponentChildren } from 'preact';

interface Props<Value extends string> {
  id: string;
  legend: ComponentChildren;
  choices: readonly { value: Value; name: ComponentChildren }[];
  chosen: string | undefined;
  fault?: string | undefined;
  inline?: boolean;
  onChange(value: Value): void;
}

/** One question with a few answers. The first answer has the question's own id, for error messages to link to. */
export function Radios<Value extends string>({
  id,
  legend,
  choices,
  chosen,
  fault,
  inline,
  onChange,
}: Props<Value>) {
  return (
    <fieldset class="radios" data-inline={inline || undefined} data-faulty={fault !== undefined || undefined}>
      <legend class="radios__legend">{legend}</legend>
      {fault && (
        <p class="field__fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
      <div class="radios__choices">
        {choices.map(({ value, name }, index) => (
          <label class="choice" key={value}>
            <input
              type="radio"
              name={id}
              id={index === 0 ? id : `${id}-${value}`}
              value={value}
              checked={chosen === value}
              aria-describedby={fault && `${id}-fault`}
              onChange={() => onChange(value)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
