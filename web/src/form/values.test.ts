import { describe, expect, it } from 'vitest';
import { aRegistration, oneStar } from '../../test/fixtures.ts';
import {
  businessFields,
  changeableFields,
  mailNewsField,
  secondStarFields,
  selfAssessmentKey,
  starField,
} from './fields.ts';
import { tidied } from './tidied.ts';
import { bodyOf, changed, rebased, valuesOf } from './values.ts';

describe('the form and the body', () => {
  it('are two sides of one thing', () => {
    const { corpType: _, ...business } = aRegistration.business;
    expect(bodyOf(changeableFields, valuesOf(changeableFields, aRegistration))).toEqual({
      business,
      contact: aRegistration.contact,
    });
  });

  it('put the answers into a list, numbers as numbers, a flag always', () => {
    const values = {
      [selfAssessmentKey(1)]: 'done',
      [selfAssessmentKey(2)]: 'unknown',
      star: '2',
      'business/employees': '１，２００',
    };
    expect(bodyOf([...secondStarFields, starField, mailNewsField, ...businessFields], values)).toEqual({
      secondStar: { selfAssessment: { answers: ['done', 'unknown'] } },
      star: 2,
      mailNews: false,
      business: { employees: 1200 },
    });
  });

  it('leave out what is empty, and send what is no number for the service to refuse', () => {
    expect(bodyOf(businessFields, { 'business/building': '  ', 'business/capital': '百万' })).toEqual({
      business: { capital: '百万' },
    });
  });
});

describe('typing', () => {
  it('another prefecture takes its city along', () => {
    expect(changed(oneStar, 'business/prefecture', '14')['business/city']).toBeUndefined();
    expect(changed(oneStar, 'business/prefecture', '13')['business/city']).toBe('13101');
  });

  it('what was typed is shown as it will be stored', () => {
    const typed = {
      'business/nameKana': ' みらい ﾀﾞｲﾔ ',
      'business/postalCode': '１００−０００５',
      'business/capital': '１０，０００，０００',
    };
    expect(tidied(businessFields, typed)).toEqual({
      'business/nameKana': 'ミライ ダイヤ',
      'business/postalCode': '1000005',
      'business/capital': '10000000',
    });
  });
});

describe('a change put on top of a newer version', () => {
  const base = { a: '1', b: '1', c: '1' };

  it('keeps what somebody else changed and what the person edited', () => {
    expect(rebased({ ...base, b: '2' }, base, { ...base, a: '9' })).toEqual({ a: '9', b: '2', c: '1' });
  });

  it('keeps a field emptied, too', () => {
    const { c: _, ...edited } = base;
    expect(rebased(edited, base, base)).toEqual(edited);
  });

  it('keeps the city that was chosen with another prefecture', () => {
    const edited = { ...oneStar, 'business/prefecture': '14', 'business/city': '14101' };
    expect(rebased(edited, oneStar, oneStar)).toEqual(edited);
  });
});
