import { expect, it } from 'vitest';
import { answersIn, caseOf, faultsOf, queryOf, questionsFor } from './eligibilityQuestions.ts';

const rounds = { generation: 'legacy', programme: 'digital-ai', round: '1', correctionInRound: '2' };

it('rounds are asked about only where there are rounds', () => {
  expect(questionsFor({ programme: 'other' }).map(({ key }) => key)).toEqual(['generation', 'programme']);
  expect(questionsFor({ programme: 'digital-ai' }).length).toBe(4);
});

it('every open question is named', () => {
  expect(faultsOf({ programme: 'digital-ai' }).map(({ key }) => key)).toEqual([
    'generation',
    'round',
    'correctionInRound',
  ]);
  expect(faultsOf({ programme: 'other', generation: 'new' })).toEqual([]);
});

it('only what is asked is sent', () => {
  expect(caseOf({ ...rounds, programme: 'other' })).toEqual({ generation: 'legacy', programme: 'other' });
  expect(caseOf(rounds)).toEqual({
    generation: 'legacy',
    programme: 'digital-ai',
    round: 1,
    correctionInRound: 2,
  });
  expect(caseOf({ ...rounds, correctionInRound: 'none' })).not.toHaveProperty('correctionInRound');
});

it('an address carries the answers, and nothing that is none', () => {
  expect(answersIn(queryOf(rounds))).toEqual(rounds);
  expect(answersIn('programme=party&round=0&generation=new')).toEqual({ generation: 'new' });
});
