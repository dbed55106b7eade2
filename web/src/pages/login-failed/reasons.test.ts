import { expect, it } from 'vitest';
import { guidanceFor } from './reasons.ts';

it.each(['entry_account', 'denied', 'expired', 'unavailable', 'invalid'])(
  '%s has guidance of its own',
  (reason) => {
    const { title, paragraphs, links } = guidanceFor(reason);
    expect(title).not.toBe('');
    expect(paragraphs.length).toBeGreaterThan(0);
    expect(links.length).toBeGreaterThan(0);
  },
);

it('エントリー is told how to get a プライム', () => {
  expect(guidanceFor('entry_account').paragraphs.join()).toContain('GビズIDプライムは');
});

it.each([null, '', 'toString', '__proto__', '<b>'])('%s is treated as invalid', (reason) => {
  expect(guidanceFor(reason)).toBe(guidanceFor('invalid'));
});
