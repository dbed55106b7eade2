import { signs } from 'virtual:core';

/** What is taken off or out of a value: the same table as the service's (form/signs.tsv). */
const all = (...kinds: (keyof typeof signs)[]) =>
  new RegExp(`[${kinds.map((kind) => signs[kind]).join('')}]`, 'gu');

const BLANKS = all('space', 'invisible');
const ENDS = new RegExp(`^${BLANKS.source}+|${BLANKS.source}+$`, 'gu');
const HYPHENS = all('hyphen');
const DOTS = all('dot', 'telephone');
const POSTAL_MARKS = all('postal-mark');
const COMPOSED = new RegExp(`[^${signs['as-typed']}]+`, 'gu');

/** Without white space and invisible signs at its ends. */
export const trimmed = (typed: string): string => typed.replace(ENDS, '');

/** Without white space and invisible signs anywhere. */
export const unspaced = (typed: string): string => typed.replace(BLANKS, '');

export const withoutDots = (digits: string): string => digits.replace(DOTS, '');

/** In NFC, but for the kanji that are left as they were typed. */
export const composed = (text: string): string => text.replace(COMPOSED, (part) => part.normalize('NFC'));

/** The same digits in their plain width, without hyphens, spaces and invisible signs. */
export const digitsOf = (typed: string): string =>
  [...unspaced(typed).replace(HYPHENS, '')]
    .map((letter) => letter.normalize('NFKC'))
    .join('')
    .replace(BLANKS, '')
    .replace(HYPHENS, '');

/** With or without 〒. */
export const postalCodeOf = (typed: string): string => digitsOf(typed).replace(POSTAL_MARKS, '');

/** A 法人番号, with or without the T that stands before it on invoices. */
export const corporateNumberOf = (typed: string): string => digitsOf(typed).replace(/^T(\d{13})$/i, '$1');
