import { expect, it } from 'vitest';
import { isCorporateNumber } from './corporateNumber.ts';

it.each(['7000012050002', '4000012090001', '6120001039879'])('%s is one', (number) =>
  expect(isCorporateNumber(number)).toBe(true),
);

it('a slip in any one digit is noticed, but for 0 in place of 9', () => {
  const number = '7000012050002';
  const slips = [...number].flatMap((digit, at) =>
    [...'12345678']
      .filter((other) => other !== digit)
      .map((other) => number.slice(0, at) + other + number.slice(at + 1)),
  );
  expect(slips.filter(isCorporateNumber)).toEqual([]);
});

it.each(['', '700001205000', '70000120500022', '700001205000a'])('"%s" is none', (text) =>
  expect(isCorporateNumber(text)).toBe(false),
);
