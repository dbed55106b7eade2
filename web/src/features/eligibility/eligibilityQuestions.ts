import type { SubsidyCase } from '../../api/subsidies.ts';
import type { Programme, Subsidies } from '../../api/types.ts';

export type Answers = Readonly<Partial<Record<Key, string>>>;
type Key = 'generation' | 'programme' | 'star' | 'round' | 'correctionInRound';
type Choice = { value: string; name: string };

export interface Question {
  key: Key;
  legend: string;
  choices: readonly Choice[];
}

const NONE = 'none';
const USUAL_FRAME = 'single';
const KEYS: readonly Key[] = ['generation', 'programme', 'star', 'round', 'correctionInRound'];

const generation: Question = {
  key: 'generation',
  legend: '自己宣言IDは、どの数字から始まりますか',
  choices: [
    { value: 'legacy', name: '4から始まる（2026年3月までに宣言した）' },
    { value: 'new', name: '5から始まる（このシステムで宣言した）' },
  ],
};

const programmeOf = ({ programmes }: Subsidies): Question => ({
  key: 'programme',
  legend: 'どの補助金に申請しますか',
  choices: [
    ...programmes.map(({ id, name }) => ({
      value: id,
      name: id === 'digital-ai' ? `${name}（旧IT導入補助金）` : name,
    })),
    { value: 'other', name: 'そのほかの補助金' },
  ],
});

const star: Question = {
  key: 'star',
  legend: '宣言している段階はどちらですか',
  choices: [
    { value: '1', name: '一つ星' },
    { value: '2', name: '二つ星' },
  ],
};

/** A round is known by its frame, where that is not the usual one, and its number; the last choice is whatever is not listed yet. */
interface RoundChoice extends Choice {
  frame: string;
  number: number;
}

const roundsOf = ({ frames }: Programme): RoundChoice[] =>
  frames.flatMap(({ id, name, rounds }) => {
    const usual = id === USUAL_FRAME;
    const choice = (number: number, later = '') => ({
      value: usual ? String(number) : `${id}-${number}`,
      name: `${usual ? '' : `${name}の`}第${number}次公募${later}`,
      frame: id,
      number,
    });
    const next = Math.max(0, ...rounds.map(({ number }) => number)) + 1;
    return [...rounds.map(({ number }) => choice(number)), choice(next, '以降')];
  });

/** Where every listed round takes every ID, nobody has to know their round. */
const dependsOnRound = ({ frames }: Programme) =>
  frames.some(({ rounds }) => rounds.some(({ legacy }) => !legacy));

/** The questions that are open to be asked after the answers so far. Nothing is corrected before it was sent, nor in another frame. */
export function questionsFor(subsidies: Subsidies, answers: Answers): Question[] {
  const programme = subsidies.programmes.find(({ id }) => id === answers.programme);
  const asked = [generation, programmeOf(subsidies)];
  if (programme?.star === 2) asked.push(star);
  if (programme && dependsOnRound(programme)) {
    const rounds = roundsOf(programme);
    const applied = rounds.find(({ value }) => value === answers.round);
    asked.push(
      { key: 'round', legend: 'どの公募に申請しますか（または、申請しましたか）', choices: rounds },
      {
        key: 'correctionInRound',
        legend: '不備のため、自己宣言IDの再提出を求められていますか',
        choices: [
          { value: NONE, name: 'いいえ' },
          ...rounds
            .filter(({ frame }) => frame === (applied?.frame ?? USUAL_FRAME))
            .filter(({ number }) => number >= (applied?.number ?? 0))
            .map(({ value, name }) => ({ value, name: `はい。${name}の期間に再提出する` })),
        ],
      },
    );
  }
  return asked;
}

export const faultsOf = (subsidies: Subsidies, answers: Answers) =>
  questionsFor(subsidies, answers)
    .filter(({ key, choices }) => !choices.some(({ value }) => value === answers[key]))
    .map(({ key, legend }) => ({ id: key, key, detail: `「${legend}」の答えを選んでください。` }));

/** Only what was asked counts: a round chosen for another programme does not. */
export function caseOf(subsidies: Subsidies, answers: Answers): SubsidyCase {
  const asked = askedOf(subsidies, answers);
  const programme = subsidies.programmes.find(({ id }) => id === asked.programme);
  const rounds = programme ? roundsOf(programme) : [];
  const applied = rounds.find(({ value }) => value === asked.round);
  const correction = rounds.find(({ value }) => value === asked.correctionInRound);
  return {
    generation: asked.generation as SubsidyCase['generation'],
    programme: asked.programme as string,
    ...(applied && applied.frame !== USUAL_FRAME && { frame: applied.frame }),
    ...(applied && { round: applied.number }),
    ...(correction && { correctionInRound: correction.number }),
    ...(asked.star && { star: Number(asked.star) }),
  };
}

/** The answers that an address carries, as far as there are such answers. */
export function answersIn(subsidies: Subsidies, query: string): Answers {
  const given = new URLSearchParams(query);
  const typed = Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = given.get(key);
      return value === null ? [] : [[key, value]];
    }),
  ) as Answers;
  const open = questionsFor(subsidies, typed);
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = typed[key];
      const known = open.find((question) => question.key === key)?.choices.some((one) => one.value === value);
      return known ? [[key, value]] : [];
    }),
  ) as Answers;
}

export const queryOf = (subsidies: Subsidies, answers: Answers): string =>
  new URLSearchParams(Object.entries(askedOf(subsidies, answers))).toString();

const askedOf = (subsidies: Subsidies, answers: Answers): Answers =>
  Object.fromEntries(
    questionsFor(subsidies, answers).flatMap(({ key }) =>
      answers[key] === undefined ? [] : [[key, answers[key]]],
    ),
  ) as Answers;
