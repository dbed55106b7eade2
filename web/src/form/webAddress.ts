import { trimmed, unspaced } from './signs.ts';

/** As the service's WebAddress: http or https, a host with a dot, no user name. */
const SHAPE =
  /^https?:\/\/[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)+(?::\d{1,5})?(?:[/?#][^\s\p{Z}"<>\\]*)?$/iu;

/** What is cut or mistyped in place of https://. */
const BEGINNING = /^(?:h?t{1,2}p(s)?(?:[:;][/\\]*|[/\\]+)|[/\\]{2,})/i;

/** Of www. alone nobody knows yet where it goes on. */
const HOST = /^(?!www\.[^./]*$)(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*\.)+\p{L}{2,}(?=[:/?#]|$)/iu;

export const isWebAddress = (text: string): boolean => SHAPE.test(text);

/** The address that somebody seems to mean who typed one without https://, or in full width. */
export function addressOffered(typed: string): string | undefined {
  if (isWebAddress(trimmed(typed))) return undefined;
  const text = unspaced(typed).normalize('NFKC').replaceAll('。', '.');
  const [beginning = '', secure] = BEGINNING.exec(text) ?? [];
  const rest = text.slice(beginning.length);
  const scheme = /p/i.test(beginning) && secure === undefined ? 'http' : 'https';
  const address = `${scheme}://${rest}`;
  return HOST.test(rest) && isWebAddress(address) ? address : undefined;
}
