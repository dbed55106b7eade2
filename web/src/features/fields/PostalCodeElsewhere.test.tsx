// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answered } from '../../../test/fixtures.ts';
import { PostalCodeElsewhere } from './PostalCodeElsewhere.tsx';

const files: Record<string, unknown> = {
  '/data/postal/530.json': { '0001': [['27127', '梅田']] },
  '/data/postal/498.json': {
    '0000': [
      ['23235', ''],
      ['24303', ''],
    ],
  },
  '/data/cities-23.json': [['23235', '弥富市']],
  '/data/cities-24.json': [['24303', '桑名郡木曽岬町']],
  '/data/cities-27.json': [['27127', '大阪市北区']],
};
const show = (code: string, prefecture: string) =>
  render(<PostalCodeElsewhere values={{ 'business/postalCode': code, 'business/prefecture': prefecture }} />);
const settled = () => new Promise((go) => setTimeout(go, 20));

beforeEach(() => {
  vi.stubGlobal('fetch', async (path: string) => answered(200, files[path] ?? {}));
});
afterEach(cleanup);

it('a postal code of another prefecture is pointed out', async () => {
  show('530-0001', '13');
  await screen.findByText('郵便番号と都道府県が合っていません。', { exact: false });
  screen.getByText(/郵便番号530-0001は「大阪府大阪市北区梅田」の番号ですが、都道府県は「東京都」/);
});

it.each([
  ['5300001', '27'],
  ['4980000', '23'],
  ['4980000', '24'],
  ['9999999', '13'],
  ['', '13'],
  ['5300001', ''],
])('of %s in %s nothing is said', async (code, prefecture) => {
  show(code, prefecture);
  await settled();
  expect(screen.queryByText(/合っていません/)).toBeNull();
});
