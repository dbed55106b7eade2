import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { changeableFields } from './fields.ts';
import { isPublic } from './publicity.ts';

/** Of a declaration, not typed into a field. */
const NO_FIELDS = ['star', 'declaredOn'];

it('the fields that are said to be public are those that the search shows', () => {
  const contract = parse(readFileSync(new URL('../../../docs/openapi.yaml', import.meta.url), 'utf8'));
  const shown = Object.keys(contract.components.schemas.Hit.properties)
    .filter((name) => !NO_FIELDS.includes(name))
    .sort();
  const said = changeableFields
    .filter(({ key }) => isPublic(key))
    .map(({ key }) => key.split('/').pop())
    .sort();
  expect(said).toEqual(shown);
});
