import { expect, it } from 'vitest';
import { subsidies } from '../../../test/fixtures.ts';
import { answersIn, caseOf, faultsOf, queryOf, questionsFor } from './eligibilityQuestions.ts';

const rounds = { generation: 'legacy', programme: 'digital-ai', round: '1', correctionInRound: '2' };
const keysOf = (programme: string) => questionsFor(subsidies, { programme }).map(({ key }) => key);
const choicesOf = (key: string, answers: object) =>
  questionsFor(subsidies, answers)
    .find((question) => question.key === key)
    ?.choices.map(({ value }) => value);

it('rounds are asked about only where there are rounds, and stars only where two are wanted', () => {
  expect(keysOf('other')).toEqual(['generation', 'programme']);
  expect(keysOf('digital-ai')).toEqual(['generation', 'programme', 'round', 'correctionInRound']);
  expect(keysOf('tokyo-cyber-security')).toEqual(['generation', 'programme', 'star']);
});

it('programmes and rounds are those of the service, with what is not listed yet', () => {
  expect(choicesOf('programme', {})).toEqual(['digital-ai', 'tokyo-cyber-security', 'other']);
  expect(choicesOf('round', { programme: 'digital-ai' })).toEqual([
    ...['1', '2', '3', '4', '5'],
    ...['joint-1', 'joint-2', 'joint-3'],
  ]);
});

it('every open question is named', () => {
  expect(faultsOf(subsidies, { programme: 'digital-ai' }).map(({ key }) => key)).toEqual([
    'generation',
    'round',
    'correctionInRound',
  ]);
  expect(faultsOf(subsidies, { programme: 'other', generation: 'new' })).toEqual([]);
  expect(
    faultsOf(subsidies, { programme: 'tokyo-cyber-security', generation: 'new' }).map(({ key }) => key),
  ).toEqual(['star']);
});

it('nothing is corrected before it was sent, nor in another frame', () => {
  const programme = 'digital-ai';
  expect(choicesOf('correctionInRound', { programme, round: '3' })).toEqual(['none', '3', '4', '5']);
  expect(choicesOf('correctionInRound', { programme, round: 'joint-2' })).toEqual([
    'none',
    'joint-2',
    'joint-3',
  ]);
  expect(faultsOf(subsidies, { ...rounds, round: '3' }).map(({ key }) => key)).toEqual(['correctionInRound']);
});

it.each([
  [
    { ...rounds, programme: 'other' },
    { generation: 'legacy', programme: 'other' },
  ],
  [rounds, { generation: 'legacy', programme: 'digital-ai', round: 1, correctionInRound: 2 }],
  [
    { ...rounds, correctionInRound: 'none' },
    { generation: 'legacy', programme: 'digital-ai', round: 1 },
  ],
  [
    { ...rounds, round: 'joint-1', correctionInRound: 'none' },
    { generation: 'legacy', programme: 'digital-ai', frame: 'joint', round: 1 },
  ],
  [
    { ...rounds, programme: 'tokyo-cyber-security', star: '2' },
    { generation: 'legacy', programme: 'tokyo-cyber-security', star: 2 },
  ],
  [
    { ...rounds, star: '2' },
    { generation: 'legacy', programme: 'digital-ai', round: 1, correctionInRound: 2 },
  ],
])('of %j only what is asked is sent', (answers, asked) => {
  expect(caseOf(subsidies, answers)).toEqual(asked);
});

it('an address carries the answers, and nothing that is none', () => {
  expect(answersIn(subsidies, queryOf(subsidies, rounds))).toEqual(rounds);
  expect(answersIn(subsidies, 'programme=party&round=0&generation=new')).toEqual({ generation: 'new' });
  expect(answersIn(subsidies, 'programme=digital-ai&round=joint-9')).toEqual({ programme: 'digital-ai' });
});
