import { expect, it } from 'vitest';
import { aRegistration } from '../../../test/fixtures.ts';
import { changeableFields } from '../../form/fields.ts';
import { changed } from '../../form/values.ts';
import { editOf, onto } from './edit.ts';

const first = { registration: aRegistration, etag: '"1"' };
const second = {
  registration: { ...aRegistration, version: 2, contact: { ...aRegistration.contact, phone: '0399999999' } },
  etag: '"2"',
};

it('a change outdated by another one goes on from what stands now, with what was edited', () => {
  const begun = editOf(first, changeableFields);
  const edited = { ...begun, values: changed(begun.values, 'business/building', '3階') };
  const renewed = onto(edited, second, changeableFields);
  expect(renewed.etag).toBe('"2"');
  expect(renewed.values).toMatchObject({ 'business/building': '3階', 'contact/phone': '0399999999' });
  expect(renewed.base['business/building']).toBeUndefined();
});

it('a change to the version that stands is left alone', () => {
  const begun = editOf(first, changeableFields);
  expect(onto(begun, first, changeableFields)).toBe(begun);
});
