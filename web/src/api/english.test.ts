// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { answered } from '../../test/fixtures.ts';

// Before anything is loaded: a page's language does not change.
vi.hoisted(() => {
  document.documentElement.lang = 'en';
});
const { problemOf, unreachable } = await import('./problem.ts');

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
const refused = (code: string, errors: object[] = []) =>
  problemOf(answered(422, { type: `/problems/${code}`, title: '日本語', detail: '日本語', errors }));

// From the folder of the tests: in this environment the file does not know its own.
const contract = readFileSync('../docs/openapi.yaml', 'utf8');
const codes = new Set(contract.match(/(?<=\/problems\/)[a-z-]+/g));

it.each([...codes])('%s is told in English', async (code) => {
  const { title, detail } = await refused(code);
  expect(title).not.toMatch(JAPANESE);
  expect(title + detail).toMatch(/\w{4}/);
});

it.each([
  ['#/declarationId', 'required', 'Enter the item “Self-declaration ID”.'],
  ['#/name', 'required', 'Enter either the name of the business or its corporate number.'],
  ['#/corporateNumber', 'check-digit', /There is a slip in the item “Corporate number”/],
  ['#/1/declarationId', 'required', /at least one of the columns/],
  ['#/3/corporateNumber', 'not-allowed', /“corporateNumber” more than once/],
  ['#/1/name', 'not-allowed', /more than once/],
  ['#', 'length', /at most 1,000 rows/],
])('%s %s', async (pointer, code, words) => {
  const { faults } = await refused('validation', [{ pointer, code, detail: '日本語' }]);
  expect(faults[0]?.detail).toMatch(words);
});

it.each([
  ['q', 'too-long', /at most 200/],
  ['cursor', 'value', /first page/],
  ['prefecture', 'value', /Choose/],
  ['anything', 'never-heard-of', /\w/],
])('parameter %s %s', async (parameter, code, words) => {
  const { faults } = await refused('validation', [{ parameter, code, detail: '日本語' }]);
  expect(faults[0]?.detail).toMatch(words);
  expect(faults[0]?.detail).not.toMatch(JAPANESE);
});

it('a missing connection is told in English', () => {
  expect(unreachable().title).toBe('No connection.');
});
