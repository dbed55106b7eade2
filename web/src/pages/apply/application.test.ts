import { describe, expect, it } from 'vitest';
import { aCorporation, aSoleProprietor, oneStar, texts } from '../../fixtures.ts';
import { changed } from '../../form/values.ts';
import {
  fieldsByStep,
  newDraft,
  outdatedConsents,
  stepToShow,
  withCurrentConsents,
  withStar,
} from './application.ts';

const show = (asked: string | null, values = oneStar) =>
  stepToShow(asked, fieldsByStep(aCorporation, values), values);

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
  it('open where the address says, when all before them is done', () => {
    expect(show('contact')).toBe('contact');
    expect(show('confirm')).toBe('confirm');
  });

  it('open at the first one that is unfinished otherwise', () => {
    expect(show('confirm', changed(oneStar, 'business/street', ''))).toBe('business');
    expect(show('confirm', {})).toBe('terms');
  });

  it('begin at the terms', () => {
    expect(show(null)).toBe('terms');
    expect(show('nonsense')).toBe('terms');
  });

  it('ask for the self-assessment and the policy with two stars only', () => {
    const keys = (star: string) => fieldsByStep(aCorporation, { star }).star.map(({ key }) => key);
    expect(keys('1')).not.toContain('secondStar/policyUrl');
    expect(keys('2')).toContain('secondStar/policyUrl');
    expect(keys('2')).toHaveLength(25 + 1 + 2 + 2);
  });

  it('ask nobody for a 法人番号 that GビズID gave, nor a sole proprietor for any', () => {
    const unknown = { ...aCorporation, prefill: { business: {}, contact: {} } };
    const asksForNumber = (session: typeof aCorporation) =>
      fieldsByStep(session, {}).business.some(({ key }) => key === 'business/corporateNumber');
    expect(asksForNumber(aCorporation)).toBe(false);
    expect(asksForNumber(aSoleProprietor)).toBe(false);
    expect(asksForNumber(unknown)).toBe(true);
  });
});

describe('consents', () => {
  it('of another star do not count', () => {
    expect(withStar(oneStar, '2')).not.toHaveProperty('consents/pledgeVersion');
  });

  it('to texts that have changed since are asked for again', () => {
    const newTerms = { ...texts, terms: { ...texts.terms, version: 'terms-2' } };
    expect(Object.keys(outdatedConsents(oneStar, newTerms))).toEqual(['consents/termsVersion']);
    expect(show('confirm', withCurrentConsents(oneStar, newTerms))).toBe('terms');
  });

  it('to the texts in force stay', () => {
    expect(withCurrentConsents(oneStar, texts)).toEqual(oneStar);
  });
});
