import type { SubsidyCase } from '../../api/subsidies.ts';

export type Answers = Readonly<Partial<Record<Key, string>>>;
type Key = keyof SubsidyCase;
type Choice = { value: string; name: string };

export interface Question {
  key: Key;
  legend: string;
  choices: readonly Choice[];
  /** Whether it has to be asked, after the answers so far. */
  when?(answers: Answers): boolean;
}

const NONE = 'none';
const rounds = [1, 2, 3, 4].map((round) => ({ value: String(round), name: `第${round}次公募` }));
const hasRounds = ({ programme }: Answers) => programme === 'digital-ai';

const questions: readonly Question[] = [
  {
    key: 'generation',
    legend: '自己宣言IDは、どの数字から始まりますか',
    choices: [
      { value: 'legacy', name: '4から始まる（2026年3月までに宣言した）' },
      { value: 'new', name: '5から始まる（このシステムで宣言した）' },
    ],
  },
  {
    key: 'programme',
    legend: 'どの補助金に申請しますか',
    choices: [
      { value: 'digital-ai', name: 'デジタル化・AI導入補助金（以前のIT導入補助金）' },
      { value: 'other', name: 'そのほかの補助金' },
    ],
  },
  {
    key: 'round',
    legend: 'どの公募に申請しますか（または、申請しましたか）',
    choices: rounds,
    when: hasRounds,
  },
  {
    key: 'correctionInRound',
    legend: '不備のため、自己宣言IDの再提出を求められていますか',
    choices: [
      { value: NONE, name: 'いいえ' },
      ...rounds.map(({ value, name }) => ({ value, name: `はい。${name}の期間に再提出する` })),
    ],
    when: hasRounds,
  },
];

/** The questions that are open to be asked after the answers so far. Nothing is corrected before it was sent. */
export const questionsFor = (answers: Answers): Question[] =>
  questions
    .filter(({ when }) => when?.(answers) ?? true)
    .map((question) =>
      question.key === 'correctionInRound'
        ? { ...question, choices: question.choices.filter(({ value }) => isNotBefore(value, answers.round)) }
        : question,
    );

const isNotBefore = (correction: string, round: string | undefined) =>
  correction === NONE || round === undefined || Number(correction) >= Number(round);

export const faultsOf = (answers: Answers) =>
  questionsFor(answers)
    .filter(({ key, choices }) => !choices.some(({ value }) => value === answers[key]))
    .map(({ key, legend }) => ({ id: key, key, detail: `「${legend}」の答えを選んでください。` }));

/** Only what was asked counts: a round chosen for another programme does not. */
export function caseOf(answers: Answers): SubsidyCase {
  const asked = Object.fromEntries(questionsFor(answers).map(({ key }) => [key, answers[key]])) as Answers;
  return {
    generation: asked.generation as SubsidyCase['generation'],
    programme: asked.programme as SubsidyCase['programme'],
    ...(asked.round && { round: Number(asked.round) }),
    ...(asked.correctionInRound &&
      asked.correctionInRound !== NONE && { correctionInRound: Number(asked.correctionInRound) }),
  };
}

/** The answers that an address carries, as far as there are such answers. */
export function answersIn(query: string): Answers {
  const given = new URLSearchParams(query);
  return Object.fromEntries(
    questions.flatMap(({ key, choices }) => {
      const value = given.get(key);
      return choices.some((choice) => choice.value === value) ? [[key, value]] : [];
    }),
  ) as Answers;
}

export const queryOf = (answers: Answers): string =>
  new URLSearchParams(
    questionsFor(answers).flatMap(({ key }) => (answers[key] === undefined ? [] : [[key, answers[key]]])),
  ).toString();
