import { digitsOf, withoutDots } from './signs.ts';

const OPEN = '\\p{Ps}\\p{Pi}<';
const CLOSE = '\\p{Pe}\\p{Pf}>';
const NO_BRACKETS = `[^${OPEN}${CLOSE}]*`;

/** （代表）, (TEL): what is no digit has no place in the number. */
const WORDS_IN_BRACKETS = new RegExp(
  `[${OPEN}](?=${NO_BRACKETS}[^0-9+${OPEN}${CLOSE}])${NO_BRACKETS}[${CLOSE}]`,
  'gu',
);
const DIGITS_IN_BRACKETS = new RegExp(`[${OPEN}][0-9]+[${CLOSE}]`, 'gu');
const BRACKETS = new RegExp(`[${OPEN}${CLOSE}]`, 'gu');
const LABEL = /^(?:tel|phone|電話番号|電話)[:;]?/i;

/** Mobile and toll-free numbers and those of the internet have one digit more. */
const WHOLE = /^(?:0[5-9]0\d{8}|0(?![5-9]0)\d{9})$/;

/** A telephone number within Japan, as digits, as the service's PhoneNumber reads it. */
export function phoneOf(typed: string): string {
  const labelled = withoutDots(digitsOf(typed)).replace(WORDS_IN_BRACKETS, '');
  return unfolded(withoutNeedless(labelled.replace(LABEL, '')));
}

/** Without those digits in brackets, the last first, that a whole number can do without. */
function withoutNeedless(text: string): string {
  return [...text.matchAll(DIGITS_IN_BRACKETS)].reverse().reduce((rest, { 0: bracket, index }) => {
    const without = rest.slice(0, index) + rest.slice(index + bracket.length);
    return WHOLE.test(unfolded(without)) ? without : rest;
  }, text);
}

/** A zero that is kept behind the country's number counts once. */
const unfolded = (text: string): string => text.replace(BRACKETS, '').replace(/^\+810*/, '0');
