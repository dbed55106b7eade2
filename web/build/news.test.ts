import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { newsIn } from './news.ts';

const written = readFileSync(new URL('../data/news.yaml', import.meta.url), 'utf8');
const entry = (id: string, date: string) => `- {id: ${id}, date: ${date}, title: T, paragraphs: [P]}\n`;

it('what is announced has a day, a title and something to say', () => {
  for (const { id, title, paragraphs } of newsIn(written)) {
    expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(title).not.toMatch(/。$/);
    expect(paragraphs.length).toBeGreaterThan(0);
  }
});

it.each([
  [entry('a', '2026-04-01') + entry('b', '2026-05-01'), 'newest first'],
  [entry('a', '2026/04/01'), 'newest first'],
  [entry('a', '2026-05-01') + entry('a', '2026-04-01'), 'twice'],
])('a file in disorder stops the build: %#', (yaml, fault) => {
  expect(() => newsIn(yaml)).toThrow(fault);
});
