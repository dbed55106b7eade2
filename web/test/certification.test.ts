import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const src = new URL('../src/', import.meta.url);
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(tsx?|html)$/.test(file) && !file.includes('.test.'),
);
const sentences = files.flatMap((file) =>
  readFileSync(new URL(file, src), 'utf8')
    .split(/[。\n]/)
    .map((sentence) => [file, sentence.trim()] as const),
);

it('a declaration is never called a certification', () => {
  const wrong = sentences.filter(
    ([, text]) =>
      /認定|取得|認証/.test(text) && !/認証・認定ではありません|認証や認定を受けたと誤解/.test(text),
  );
  expect(wrong).toEqual([]);
});
