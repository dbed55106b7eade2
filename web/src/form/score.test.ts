import { describe, expect, it } from 'vitest';
import { selfAssessmentKey } from './fields.ts';
import { bandOf, MOST_POINTS, scoreOf } from './score.ts';

const answers = (...given: string[]) =>
  Object.fromEntries(given.map((answer, index) => [selfAssessmentKey(index + 1), answer]));
const all = (answer: string) => answers(...Array<string>(25).fill(answer));

describe('the score', () => {
  it.each([
    ['done', 100],
    ['partly', 50],
    ['notDone', 0],
    ['unknown', -25],
  ])('of 25 times %s is %d', (answer, points) =>
    expect(scoreOf(all(answer))).toEqual({ answered: 25, complete: true, points }),
  );

  it('counts as one goes', () => {
    expect(scoreOf(answers('done', 'partly', 'unknown'))).toEqual({
      answered: 3,
      complete: false,
      points: 5,
    });
    expect(scoreOf({})).toEqual({ answered: 0, complete: false, points: 0 });
  });

  it('is out of a hundred', () => expect(MOST_POINTS).toBe(100));

  it.each([
    [100, 100],
    [99, 70],
    [70, 70],
    [69, 50],
    [50, 50],
    [49, -25],
    [-25, -25],
  ])('of %d lies in the band from %d', (points, least) => expect(bandOf(points)?.least).toBe(least));
});
