import { expect, it } from 'vitest';
import { size } from './size.ts';

it.each([
  [0, '0バイト'],
  [999, '999バイト'],
  [1234, '1.2キロバイト'],
  [262_144, '262キロバイト'],
  [48_500_000, '49メガバイト'],
  [5_000_000_000_000, '5,000ギガバイト'],
])('%d is %s', (bytes, words) => expect(size(bytes)).toBe(words));
