/** Width, case and the kind of kana are no matter: what is typed fits wherever all its words stand. */
export function fits(text: string, typed: string): boolean {
  const there = plain(text);
  return wordsOf(typed).every((word) => there.includes(word));
}

const wordsOf = (typed: string): string[] => plain(typed).split(/\s+/).filter(Boolean);

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** Leaves what fits, and the sections that still hold something; says how much that is. */
export function filter(main: Element, typed: string): number {
  let left = 0;
  for (const section of main.querySelectorAll<HTMLElement>('section')) {
    const entries = [...section.querySelectorAll<HTMLElement>('.question, .details__row')];
    const fitting = entries.filter((entry) => fits(entry.textContent ?? '', typed));
    for (const entry of entries) entry.hidden = !fitting.includes(entry);
    // What a section says besides its questions is seen while nothing is typed, or when it holds the words itself.
    for (const part of section.querySelectorAll<HTMLElement>(':scope > p, :scope > table'))
      part.hidden = !fits(part.textContent ?? '', typed);
    section.hidden = fitting.length === 0 && ![...section.querySelectorAll(':scope > table')].some(isShown);
    left += fitting.length;
  }
  return left;
}

const isShown = (part: Element): boolean => !(part as HTMLElement).hidden;

/** Puts a field before the contents: without script, whose work it is, there is none. */
export function addSearch(main: Element): void {
  const search = document.createElement('search');
  search.innerHTML = `
    <div class="field">
      <label class="field__label" for="help-words">質問を探す</label>
      <p class="field__hint" id="help-hint">言葉を入力すると、その言葉のある質問だけを表示します。</p>
      <input class="control control--wide" id="help-words" type="search" maxlength="100" aria-describedby="help-hint">
      <p class="note" role="status"></p>
    </div>`;
  main.querySelector('h1')?.after(search);
  const contents = main.querySelector('nav');
  const said = search.querySelector('[role="status"]');
  search.querySelector('input')?.addEventListener('input', ({ target }) => {
    const typed = (target as HTMLInputElement).value;
    const left = filter(main, typed);
    const searching = typed.trim() !== '';
    if (contents) contents.hidden = searching;
    if (said) said.textContent = searching ? sayingOf(left) : '';
  });
}

const sayingOf = (left: number): string =>
  left > 0
    ? `${left}件の質問と用語が見つかりました。`
    : '見つかりませんでした。短い言葉や、別の言い方でお試しください。';

/** Each answer ends with its own address, to be sent to whoever asks. */
export function addLinks(main: Element): void {
  for (const question of main.querySelectorAll('details.question[id]')) {
    const link = document.createElement('a');
    link.href = `#${question.id}`;
    link.textContent = 'この回答へのリンク';
    const line = document.createElement('p');
    line.className = 'note';
    line.append(link);
    question.append(line);
  }
}
