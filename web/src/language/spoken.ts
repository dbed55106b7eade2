/** A page speaks one language from its first line to its last: the one that its HTML names. */
const ENGLISH = globalThis.document?.documentElement.lang === 'en';

/** Words in the language of the page. Both stand side by side, and the compiler holds them to the same shape. */
export function spoken(japanese: string, english: string): string;
export function spoken<Words>(japanese: Words, english: NoInfer<Words>): Words;
export function spoken<Words>(japanese: Words, english: Words): Words {
  return ENGLISH ? english : japanese;
}

/** The `lang` of what is Japanese on whatever page: names of businesses and places. */
export const japanese = spoken<'ja' | undefined>(undefined, 'ja');
