import { answerPoints, scoreBands } from 'virtual:core';
import { selfAssessmentFields } from './fields.ts';
import type { Values } from './values.ts';

export const MOST_POINTS = selfAssessmentFields.length * Math.max(...Object.values(answerPoints));

/** How far the self-assessment has come: the answers given, and their points together. */
export function scoreOf(values: Values): { answered: number; complete: boolean; points: number } {
  const answers = selfAssessmentFields.flatMap(({ key }) => values[key] ?? []);
  return {
    answered: answers.length,
    complete: answers.length === selfAssessmentFields.length,
    points: answers.reduce((total, answer) => total + (answerPoints[answer] ?? 0), 0),
  };
}

/** What a complete self-assessment's points say. */
export const bandOf = (points: number) => scoreBands.find(({ least }) => points >= least);
