import { signs } from 'virtual:core';

const ZERO_WIDTH_JOINER = '\u200D';
const AS_EMOJI = '\uFE0F';
const BLANK_BRAILLE = '\u2800';

const INVISIBLE =
  /^[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]$/u;
const SELECTOR = new RegExp(`^[${signs.selector}]$`, 'u');
const SPACE = /^\p{White_Space}$/u;
const EMOJI = /^[\p{Extended_Pictographic}\p{Emoji_Modifier}]$/u;

const isVisible = (letter = '') => letter !== '' && letter !== BLANK_BRAILLE && !INVISIBLE.test(letter);
const isEmoji = (letter = '') => EMOJI.test(letter);

const choosesShape = (letter: string, before = '') =>
  SELECTOR.test(letter) && isVisible(before) && !SPACE.test(before);

const joinsEmoji = (letter: string, before = '', after = '') =>
  letter === ZERO_WIDTH_JOINER && (isEmoji(before) || before === AS_EMOJI) && isEmoji(after);

/**
 * Where the first character stands that nobody sees and that the service refuses, counted from 1; 0 when there is none. Selectors
 * behind the character whose shape they choose (葛󠄀飾) and joiners between emoji are seen.
 */
export const firstInvisible = (text: string): number =>
  1 + [...text].findIndex((letter, at, letters) => !isSeen(letter, at, letters));

/** The text without what nobody sees; a line end or a tab is a space. */
export const visibleOf = (text: string): string =>
  [...text.replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ')].filter(isSeen).join('');

function isSeen(letter: string, at: number, letters: readonly string[]): boolean {
  const [before, after] = [letters[at - 1], letters[at + 1]];
  return isVisible(letter) || choosesShape(letter, before) || joinsEmoji(letter, before, after);
}
