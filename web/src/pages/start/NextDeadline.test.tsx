// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { subsidies } from '../../../test/fixtures.ts';
import { nextDeadlines } from '../../features/eligibility/deadlines.ts';
import { NextDeadline } from './NextDeadline.tsx';

afterEach(cleanup);
const at = (now: string) =>
  render(<NextDeadline deadlines={nextDeadlines(subsidies, Date.parse(now))} />).container;

it('the next deadline stands there with its day, time and source', () => {
  at('2026-05-01T00:00:00+09:00');
  expect(screen.getByRole('heading').textContent).toMatch(/次の締切：2026年5月12日\(火\) 17:00/);
  expect(screen.getByText(/第1次公募/).textContent).toContain('出典：公募日程、2026年11月30日に確認');
});

it('whatever closes at the same moment stands beside it', () => {
  at('2026-06-01T00:00:00+09:00');
  expect(screen.getAllByRole('listitem')).toHaveLength(2);
});

it('nothing is shown when none is known to be ahead', () => {
  expect(at('2026-12-01T00:00:00+09:00').innerHTML).toBe('');
});
