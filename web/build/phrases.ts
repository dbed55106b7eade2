import { loadDefaultJapaneseParser } from 'budoux';
import type { Plugin } from 'vite';

const HEADINGS = /(?<open><(?<name>h[1-3]|summary|caption)\b[^>]*>)(?<inside>.*?)(?=<\/\k<name>>)/gs;
const TAG = /(<[^>]+>)/;
const JAPANESE = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;

/** Lets headings break between phrases, for browsers that cannot find the phrases by themselves (CSS `word-break: auto-phrase`). */
export function phrases(): Plugin {
  const parser = loadDefaultJapaneseParser();
  return {
    name: 'phrases',
    transformIndexHtml: (page) => withBreaks(page, (text) => parser.parse(text)),
  };
}

export function withBreaks(page: string, parse: (text: string) => string[]): string {
  return page.replace(HEADINGS, (_, open: string, _name: string, inside: string) => {
    const broken = inside
      .split(TAG)
      .map((part) => (TAG.test(part) || !JAPANESE.test(part) ? part : parse(part).join('<wbr>')));
    return open + broken.join('');
  });
}
