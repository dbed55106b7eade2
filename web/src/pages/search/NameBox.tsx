import { limits } from 'virtual:contract';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { japanese, spoken } from '../../language/spoken.ts';
import { Marked } from './Marked.tsx';
import { useSuggestions } from './useSuggestions.ts';

interface Props {
  value: string;
  onInput(value: string): void;
  /** One of the suggested names was taken: nothing more needs to be typed. */
  onChoose(name: string): void;
  /** What stands beside the box: the names below it must not cover that. */
  children: ComponentChildren;
}

const words = spoken(
  {
    label: '事業者名',
    hint: '事業者名の一部、フリガナ、法人番号で探せます。入力すると候補が表示されます。',
    list: '事業者名の候補',
    offered: (count: number) => `候補が${count}件あります。上下の矢印キーかタップで選べます。`,
  },
  {
    label: 'Name of the business',
    hint: 'A part of the name in Japanese, its reading in kana, or the corporate number. Names are offered as you type.',
    list: 'Names offered',
    offered: (count) =>
      `Names offered: ${count}. Choose one with the up and down arrow keys, or by tapping it.`,
  },
);

const LIST = 'q-names';
const optionId = (index: number) => `${LIST}-${index}`;
const NONE = -1;

/** The box for names, with names to choose from: a combobox with a list, after the ARIA Authoring Practices Guide. */
export function NameBox({ value, onInput, onChoose, children }: Props) {
  const { names, ask, drop } = useSuggestions();
  const [active, setActive] = useState(NONE);
  const open = names.length > 0;
  useEffect(() => {
    if (active !== NONE) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const close = () => {
    drop();
    setActive(NONE);
  };
  const choose = (index: number) => {
    const name = names[index]?.name;
    close();
    if (name !== undefined) onChoose(name);
  };
  /** Up from the first name and down from the last is the box itself. */
  const move = (by: 1 | -1) => {
    const places = names.length + 1;
    setActive(((active + 1 + by + places) % places) - 1);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // While kana are being turned into kanji, the keys belong to that.
    // Safari ends the composition before it tells of the Enter that ended it: only its key code, 229, still says so.
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' && !open) ask(value);
    else if (event.key === 'ArrowDown' && open) move(1);
    else if (event.key === 'ArrowUp' && open) move(-1);
    else if (event.key === 'Enter' && active !== NONE) choose(active);
    else if (event.key === 'Enter') return close();
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
  };

  return (
    <div class="field names">
      <label class="field__label" for="q">
        {words.label}
      </label>
      <p class="field__hint" id="q-hint">
        {words.hint}
      </p>
      <div class="names__box">
        <input
          class="control control--wide"
          id="q"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autocomplete="off"
          maxLength={limits.q}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={LIST}
          aria-activedescendant={active === NONE ? undefined : optionId(active)}
          aria-describedby="q-hint"
          value={value}
          onInput={(event) => {
            setActive(NONE);
            onInput(event.currentTarget.value);
            ask(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        {children}
        <div class="names__list" id={LIST} role="listbox" aria-label={words.list} hidden={!open}>
          {names.map(({ name, nameKana }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box keeps the focus and takes the keys
            <div
              key={`${index} ${name}`}
              id={optionId(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              class="names__name"
              lang={japanese}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(index)}
            >
              <Marked text={name} words={value} />
              {nameKana && (
                <span class="names__kana">
                  <Marked text={nameKana} words={value} />
                </span>
              )}
            </div>
          ))}
        </div>
      </div>
      <p class="visually-hidden" role="status">
        {open ? words.offered(names.length) : ''}
      </p>
    </div>
  );
}
