import { expect, it } from 'vitest';
import { guidanceFor } from './reasons.ts';

it.each(['entry_account', 'denied', 'expired', 'used', 'elsewhere', 'unavailable', 'invalid'])(
  '%s has guidance of its own',
  (reason) => {
    const { title, paragraphs, links } = guidanceFor(reason);
    expect(title).not.toBe('');
    expect(paragraphs.length).toBeGreaterThan(0);
    expect(links.some(({ href }) => href === undefined)).toBe(true);
    expect(reason === 'invalid' || guidanceFor(reason) !== guidanceFor('invalid')).toBe(true);
  },
);

it('エントリー is told how to get a プライム', () => {
  const { paragraphs, links } = guidanceFor('entry_account');
  expect(paragraphs.join()).toContain('GビズIDプライムは');
  expect(paragraphs.join()).toContain('発行までの目安');
  expect(links.map(({ href }) => href)).toContain('https://gbiz-id.go.jp/');
});

it.each([null, '', 'toString', '__proto__', '<b>'])('%s is treated as invalid', (reason) => {
  expect(guidanceFor(reason)).toBe(guidanceFor('invalid'));
});
