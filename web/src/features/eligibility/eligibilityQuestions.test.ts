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

it('nothing is corrected before it was sent', () => {
  const [, , , correction] = questionsFor({ programme: 'digital-ai', round: '3' });
  expect(correction?.choices.map(({ value }) => value)).toEqual(['none', '3', '4']);
  expect(faultsOf({ ...rounds, round: '3' }).map(({ key }) => key)).toEqual(['correctionInRound']);
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
