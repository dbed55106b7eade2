import { describe, expect, it } from 'vitest';
import { aCorporation, aRegistration, oneStar } from '../../../test/fixtures.ts';
import { changed, type Values } from '../../form/values.ts';
import { firstValues, newDraft, type Step } from './application.ts';
import { nextAfter, stepToShow, tasksOf } from './tasks.ts';

const parts: Step[] = ['terms', 'business', 'star', 'contact'];
const tasks = (values: Values = oneStar, passed: readonly Step[] = parts) =>
  tasksOf(aCorporation, firstValues(aCorporation), { values, passed });
const statuses = (...how: Parameters<typeof tasks>) =>
  Object.fromEntries(tasks(...how).map(({ step, status }) => [step, status]));

describe('what there is to do', () => {
  it('is untouched at first, whatever GビズID filled in', () => {
    expect(statuses(newDraft(aCorporation).values, [])).toEqual({
      terms: 'todo',
      business: 'todo',
      star: 'todo',
      contact: 'todo',
      confirm: 'locked',
    });
  });

  it('is untouched, too, when an earlier declaration filled it in', () => {
    const first = firstValues(aCorporation, aRegistration);
    const found = tasksOf(aCorporation, first, { values: first, passed: [] });
    expect(found.map(({ status }) => status)).toEqual(['todo', 'todo', 'todo', 'todo', 'locked']);
  });

  it('is begun with the first value typed', () => {
    const values = changed(newDraft(aCorporation).values, 'business/nameKana', 'ミライ');
    expect(statuses(values, []).business).toBe('started');
  });

  it('is done only when it was looked at, too', () => {
    expect(statuses(oneStar, ['terms', 'business', 'star'])).toMatchObject({
      business: 'done',
      contact: 'started',
      confirm: 'locked',
    });
  });

  it('ends with the declaration, once all is done', () => {
    expect(statuses().confirm).toBe('ready');
    expect(statuses(changed(oneStar, 'business/street', ''))).toMatchObject({
      business: 'started',
      confirm: 'locked',
    });
  });

  it('grows with the second star', () => {
    expect(statuses({ ...oneStar, star: '2' })).toMatchObject({ assessment: 'todo', policy: 'todo' });
  });
});

describe('the way through', () => {
  it('goes on to what lies ahead, then to what was left out, at last to the declaration', () => {
    expect(nextAfter('terms', tasks(oneStar, ['terms']))).toBe('business');
    expect(nextAfter('contact', tasks(oneStar, ['contact']))).toBe('terms');
    expect(nextAfter('business', tasks())).toBe('confirm');
    expect(nextAfter(undefined, tasks(oneStar, ['terms']))).toBe('business');
  });

  it('opens any step that the address asks for, but the declaration only when all is done', () => {
    expect(stepToShow('contact', tasks(oneStar, []))).toBe('contact');
    expect(stepToShow('confirm', tasks(oneStar, []))).toBeUndefined();
    expect(stepToShow('confirm', tasks())).toBe('confirm');
  });

  it('begins at the list', () => {
    for (const asked of [null, 'nonsense', 'done', 'assessment']) {
      expect(stepToShow(asked, tasks())).toBeUndefined();
    }
  });
});
