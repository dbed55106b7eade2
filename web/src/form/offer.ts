import { spoken } from '../language/spoken.ts';
import type { Kind } from './field.ts';
import { trimmed } from './signs.ts';
import { firstInvisible, visibleOf } from './visible.ts';
import { addressOffered } from './webAddress.ts';

/** A value to be taken with a button in place of the one typed. */
export interface Offer {
  words: string;
  button: string;
  value: string;
}

/** What a person seems to mean: an address with https://, a text without what nobody sees. */
export function offerFor(kind: Kind, typed: string): Offer | undefined {
  switch (kind) {
    case 'url':
      return address(addressOffered(typed));
    case 'text':
    case 'kana':
      return firstInvisible(trimmed(typed)) > 0 ? visible(visibleOf(typed)) : undefined;
    default:
      return undefined;
  }
}

const address = (value: string | undefined): Offer | undefined =>
  value === undefined
    ? undefined
    : {
        words: spoken(`「${value}」のことでしょうか。`, `Do you mean “${value}”?`),
        button: spoken('このURLを入力する', 'Enter this address'),
        value,
      };

const visible = (value: string): Offer => ({
  words: spoken('目に見えない文字が入っています。', 'This holds characters that nobody sees.'),
  button: spoken('目に見えない文字を消す', 'Remove them'),
  value,
});
