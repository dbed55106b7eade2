// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changed, type Values } from '../../form/values.ts';
import { SelfAssessmentFields } from './SelfAssessmentFields.tsx';

function Form() {
  const [values, setValues] = useState<Values>({});
  return (
    <SelfAssessmentFields
      level="h3"
      values={values}
      faults={{}}
      onChange={(key, value) => setValues((now) => changed(now, key, value))}
    />
  );
}

const answer = (number: number, name: string) =>
  fireEvent.click(
    within(screen.getByRole('group', { name: new RegExp(`^${number}\\. `) })).getByLabelText(name),
  );
const points = () => score()?.match(/-?\d+(?= 点)/)?.[0];
const score = () => screen.getByRole('region', { name: '自社診断の得点' }).textContent;
const said = () => screen.getByRole('status').textContent;

beforeEach(() => {
  render(<Form />);
});
afterEach(cleanup);

it('counts the points as one goes, and speaks at the end of a part only', () => {
  for (const number of [1, 2, 3, 4]) answer(number, '実施している');
  expect(points()).toBe('16');
  expect(said()).toBe('');
  answer(5, 'わからない');
  expect(said()).toBe('「基本的対策」に答え終わりました。25問のうち5問に答え、合計は15点です。');
  answer(5, '一部実施している');
  expect(points()).toBe('18');
  expect(said()).toContain('15点');
});

it('says what the points mean once all is answered', () => {
  for (let number = 1; number <= 25; number++) answer(number, '一部実施している');
  expect(score()).toContain('25／25');
  screen.getByText(/目立ちます/, { selector: '.score__band strong' });
});
