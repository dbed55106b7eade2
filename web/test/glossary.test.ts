import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');

interface Entry {
  word: string;
  insteadOf: RegExp;
  unless: RegExp | undefined;
}

const glossary: Entry[] = text('docs/glossary.tsv')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [word = '', , insteadOf = '', unless = ''] = line.split('\t');
    return { word, insteadOf: new RegExp(insteadOf), unless: unless ? new RegExp(unless) : undefined };
  });

/** Whatever people read: the pages, and the sentences that the functions answer with. */
const files = ['web/src', 'web/public', 'functions', 'infrastructure/edge.yaml']
  .flatMap((folder) =>
    folder.endsWith('.yaml')
      ? [folder]
      : readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map(
          (file) => `${folder}/${file}`,
        ),
  )
  .filter((file) => /\.(tsx?|html|java|properties|yaml|csv)$|(subsidies|pledges)\.tsv$/.test(file))
  .filter((file) => !/\.test\.|\/target\/|\/src\/test\/|\.d\.ts$/.test(file));

const sentences = files.flatMap((file) =>
  text(file)
    .split(/[。\n]/)
    .filter((sentence) => /[ぁ-んァ-ヶ一-龠]/.test(sentence))
    .map((sentence) => [file, sentence.trim()] as const),
);

it('reads what people read', () => {
  expect(sentences.length).toBeGreaterThan(1000);
});

it.each(glossary)('$word is the only word for it', ({ insteadOf, unless }) => {
  const wrong = sentences.filter(([, text]) => insteadOf.test(text) && !unless?.test(text));
  expect(wrong).toEqual([]);
});
