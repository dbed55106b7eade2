import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { faultsIn } from '../src/form/checks.ts';
import { changeableFields } from '../src/form/fields.ts';
import { limitsIn } from './contract.ts';

const contract = parse(readFileSync(new URL('../../docs/openapi.yaml', import.meta.url), 'utf8'));
const LIMITED = ['text', 'kana', 'email', 'url', 'integer'];

it('whatever is typed freely has a limit', () => {
  const limits = limitsIn(contract);
  const limited = changeableFields.filter(({ kind }) => LIMITED.includes(kind));
  expect(limited.length).toBeGreaterThan(15);
  expect(limited.filter(({ key }) => limits[key] === undefined)).toEqual([]);
  expect(limits).toMatchObject({ q: 200, name: 150 });
});

it.each([
  ['PostalCode', 'business/postalCode', ['1000013', '100001', '10000131', '100001a']],
  ['Phone', 'contact/phone', ['0312345678', '09012345678', '031234567', '090123456789', '1312345678']],
])('%s is written as the contract has it', (schema, key, typed) => {
  const pattern = new RegExp(contract.components.schemas[schema].pattern);
  const fields = changeableFields.filter((field) => field.key === key);
  for (const value of typed) {
    expect([value, faultsIn(fields, { [key]: value })[key] === undefined]).toEqual([
      value,
      pattern.test(value),
    ]);
  }
});
