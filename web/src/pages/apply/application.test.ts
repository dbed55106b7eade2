import { describe, expect, it } from 'vitest';
import { aCorporation, aSoleProprietor, oneStar, texts } from '../../../test/fixtures.ts';
import { faultsIn } from '../../form/checks.ts';
import {
  fieldsByStep,
  firstValues,
  newDraft,
  outdatedConsents,
  stepsOf,
  withCurrentConsents,
  withStar,
} from './application.ts';
import { tasksOf } from './tasks.ts';

describe('a new application', () => {
  it('begins with what GビズID knows', () => {
    expect(newDraft(aCorporation).values).toMatchObject({
      'business/name': '株式会社みらい製作所',
      'business/representative/lastName': '髙橋',
      'contact/email': 'hanako@example.jp',
    });
  });

  it('has a key of its own that the service takes', () => {
    const [one, other] = [newDraft(aCorporation), newDraft(aCorporation)];
    expect(one.idempotencyKey).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
    expect(one.idempotencyKey).not.toBe(other.idempotencyKey);
  });
});

describe('the steps', () => {
  it('ask for the self-assessment and the policy with two stars only', () => {
    expect(stepsOf({ star: '1' })).toEqual(['terms', 'business', 'star', 'contact', 'confirm']);
    expect(stepsOf({ star: '2' })).toEqual([
      'terms',
      'business',
      'star',
      'assessment',
      'policy',
      'contact',
      'confirm',
    ]);
    const fields = fieldsByStep(aCorporation, { star: '2' });
    expect(fields.assessment).toHaveLength(25 + 1);
    expect(fields.policy.map(({ key }) => key)).toContain('secondStar/policyUrl');
  });

  it('ask nobody for a 法人番号 that GビズID gave, nor a sole proprietor for any', () => {
    const unknown = { ...aCorporation, prefill: { business: {}, contact: {} } };
    const asksForNumber = (session: typeof aCorporation) =>
      fieldsByStep(session, {}).business.some(({ key }) => key === 'business/corporateNumber');
    expect(asksForNumber(aCorporation)).toBe(false);
    expect(asksForNumber(aSoleProprietor)).toBe(false);
    expect(asksForNumber(unknown)).toBe(true);
  });

  it('call a sole proprietor by the 屋号, in the fields and in what is said about them', () => {
    const { business } = fieldsByStep(aSoleProprietor, {});
    expect(business[0]?.label).toBe('屋号または氏名');
    expect(faultsIn(business, {})['business/name']).toBe('屋号または氏名を入力してください。');
  });
});

describe('consents', () => {
  it('of another star do not count', () => {
    expect(withStar(oneStar, '2')).not.toHaveProperty('consents/pledgeVersion');
  });

  it('to texts that have changed since are asked for again', () => {
    const newTerms = { ...texts, terms: { ...texts.terms, version: 'terms-2' } };
    expect(Object.keys(outdatedConsents(oneStar, newTerms))).toEqual(['consents/termsVersion']);
    const passed = stepsOf(oneStar);
    const values = withCurrentConsents(oneStar, newTerms);
    expect(tasksOf(aCorporation, firstValues(aCorporation), { values, passed })[0]).toEqual({
      step: 'terms',
      status: 'started',
    });
  });

  it('to the texts in force stay', () => {
    expect(withCurrentConsents(oneStar, texts)).toEqual(oneStar);
  });
});
