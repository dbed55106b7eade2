import { expect, it } from 'vitest';
import { readRows } from '../build/lines.ts';
import { ownPage } from '../src/api/ownPage.ts';
import { faultsIn } from '../src/form/checks.ts';
import { isCorporateNumber } from '../src/form/corporateNumber.ts';
import { changeableFields } from '../src/form/fields.ts';
import { tidied } from '../src/form/tidied.ts';
import { folded } from '../src/text/folded.ts';

const CORE = new URL('../../functions/core/src/', import.meta.url);
/** Examples to which the tests of functions/core hold the service. */
const examples = (file: string) =>
  readRows(new URL(`test/resources/jp/securityaction/core/${file}`, CORE)).map(
    ([one = '', two = '', three = '']) => [one, two, three] as const,
  );

const kanji = new Map(
  readRows(new URL('main/resources/jp/securityaction/core/listing/variant-kanji.tsv', CORE)).map(
    ([from = '', to = '']) => [from, to],
  ),
);

it.each(examples('listing/folded-names.tsv'))('%s is folded to %s', (name, left) =>
  expect(folded(name, kanji).text).toBe(left),
);

it.each(examples('form/typed-values.tsv'))('%s: %s is stored as %s', (place, typed, stored) => {
  const key = place.slice(1);
  const fields = changeableFields.filter((field) => field.key === key);
  expect(tidied(fields, { [key]: typed })).toEqual({ [key]: stored });
});

const unescaped = (text: string) =>
  text.replace(/\\u\{([0-9A-F]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

it.each(examples('form/pasted-values.tsv'))('%s: %s comes to %s', (place, typed, outcome) => {
  const key = place.slice(1);
  const fields = changeableFields.filter((field) => field.key === key);
  const values = { [key]: unescaped(typed) };
  const fault = faultsIn(fields, values)[key];
  if (outcome.startsWith('characters ')) {
    expect(fault).toContain(`の${outcome.slice('characters '.length)}文字目`);
  } else if (outcome === 'required') {
    expect(fault).toMatch(/入力してください/);
  } else {
    expect(fault).toBeUndefined();
    expect(tidied(fields, values)).toEqual({ [key]: unescaped(outcome) });
  }
});

it.each(examples('form/typed-values.tsv'))('%s: %s is no fault', (place, typed) => {
  const key = place.slice(1);
  expect(
    faultsIn(
      changeableFields.filter((field) => field.key === key),
      { [key]: typed },
    ),
  ).toEqual({});
});

it.each(examples('codes/corporate-numbers.tsv'))('whether %s is a corporate number: %s', (digits, holds) =>
  expect(String(isCorporateNumber(digits))).toBe(holds),
);

it.each(
  readRows(
    new URL(
      '../../functions/login/src/test/resources/jp/securityaction/login/return-to.tsv',
      import.meta.url,
    ),
  ).map(([asked = '', page = '']) => [asked, page] as const),
)('a login that is to end at %s ends at %s', (asked, page) =>
  expect(ownPage(new URLSearchParams(`returnTo=${asked}`).get('returnTo') ?? '') ?? '').toBe(page),
);
