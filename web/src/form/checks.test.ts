import { describe, expect, it } from 'vitest';
import { oneStar } from '../../test/fixtures.ts';
import { todayInJapan } from '../language/dates.ts';
import { faultsElsewhere, faultsFrom, faultsIn, inOrder } from './checks.ts';
import { isCorporateNumber } from './corporateNumber.ts';
import {
  businessFields,
  changeableFields,
  contactFields,
  secondStarFields,
  selfAssessmentKey,
} from './fields.ts';

const fault = (key: string, value: string) =>
  faultsIn(changeableFields, { ...oneStar, [key]: value }, '2026-11-23')[key];

describe('before going on', () => {
  it('a filled-in form has nothing wrong', () => {
    expect(faultsIn([...businessFields, ...contactFields], oneStar)).toEqual({});
  });

  it('every required field is asked for by its name', () => {
    const faults = faultsIn(changeableFields, {});
    expect(faults['business/name']).toBe('事業者名を入力してください。');
    expect(faults['business/prefecture']).toBe('都道府県を選んでください。');
    expect(faults[selfAssessmentKey(25)]).toContain('自社診断の25番');
    expect(faults['business/building']).toBeUndefined();
  });

  it.each([
    ['business/postalCode', '１００−０００５'],
    ['contact/phone', '03-1234-5678'],
    ['contact/phone', '０９０ー１２３４ー５６７８'],
    ['business/corporateNumber', '7-0000-1205-0002'],
    ['contact/phone', '+81 (0)3-1234-5678（代表）'],
    ['business/postalCode', '〒100-0005'],
    ['business/corporateNumber', 'Ｔ7000012050002'],
    ['business/employees', '１，２００'],
    ['business/employees', '３人'],
    ['business/capital', '1億2,000万円'],
    ['contact/email', 'ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ'],
    ['contact/email', 'hanako＠example。jp'],
    ['business/websiteUrl', 'https://example.jp/~x/a@b'],
    ['secondStar/policyPublishedOn', '2000-01-01'],
    ['business/nameKana', 'みらい せいさくしょ ABC 1ゴウ'],
    ['business/websiteUrl', 'http://例え.jp/'],
    ['secondStar/policyPublishedOn', '2026-11-23'],
  ])('%s may be %s', (key, value) => expect(fault(key, value)).toBeUndefined());

  it.each([
    ['business/postalCode', '100'],
    ['contact/phone', '12345678901'],
    ['business/corporateNumber', '123'],
    ['business/employees', '十人'],
    ['business/employees', '10000000'],
    ['business/nameKana', '未来製作所'],
    ['business/name', '長'.repeat(151)],
    ['business/nameKana', 'みらい\u200Bせいさくしょ'],
    ['business/name', '\u3164'],
    ['contact/phone', '+1 212 555 0100'],
    ['contact/email', 'hanako@'],
    ['contact/email', 'hanako@example'],
    ['contact/email', 'hanako@example..jp'],
    ['business/capital', '約1,000万円'],
    ['secondStar/policyPublishedOn', '1999-12-31'],
    ['secondStar/selfAssessment/assessedOn', '0026-04-01'],
    ['business/websiteUrl', 'www.example.co.jp'],
    ['secondStar/policyPublishedOn', '2026-11-24'],
  ])('%s may not be %s', (key, value) => expect(fault(key, value)).toMatch(/。$/));

  it('a sign that nobody sees is pointed at', () => {
    expect(fault('business/name', '　未来\u200B製作所')).toContain('事業者名の3文字目');
  });

  it('a name is measured in characters, not in the units of the browser', () => {
    expect(fault('business/name', '𠮷'.repeat(150))).toBeUndefined();
  });

  it('days are Japanese days', () => {
    expect(todayInJapan(new Date('2026-11-23T16:00:00Z'))).toBe('2026-11-24');
  });
});

it('a slip in any one digit is noticed, but for 0 in place of 9', () => {
  const number = '7000012050002';
  const slips = [...number].flatMap((digit, at) =>
    [...'12345678']
      .filter((other) => other !== digit)
      .map((other) => number.slice(0, at) + other + number.slice(at + 1)),
  );
  expect(slips.filter(isCorporateNumber)).toEqual([]);
});

describe("the service's faults", () => {
  const faults = [
    { pointer: '#/contact/email', code: 'format', detail: 'メール' },
    { pointer: '#/business/representative', code: 'required', detail: '代表者' },
    { pointer: '#/mystery', code: 'unknown', detail: '謎' },
  ];

  it('stand at their fields; one of a whole part stands at its first field', () => {
    expect(faultsFrom(faults, changeableFields)).toEqual({
      'contact/email': 'メール',
      'business/representative/title': '代表者',
    });
  });

  it('that no field can show are kept', () => {
    expect(faultsElsewhere(faults, changeableFields).map(({ detail }) => detail)).toEqual(['謎']);
  });

  it('are listed in the order of the form, with the id to go to', () => {
    const listed = inOrder(faultsFrom(faults, changeableFields), changeableFields);
    expect(listed.map(({ id }) => id)).toEqual(['business-representative-title', 'contact-email']);
  });

  it('a list of the wrong length is shown at the first of the 25 items', () => {
    const pointer = '#/secondStar/selfAssessment/answers';
    expect(faultsFrom([{ pointer, code: 'length', detail: '25問' }], secondStarFields)).toEqual({
      [selfAssessmentKey(1)]: '25問',
    });
  });
});
