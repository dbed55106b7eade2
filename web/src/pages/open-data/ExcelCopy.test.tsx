// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { save } from '../../files/save.ts';
import { ExcelCopy } from './ExcelCopy.tsx';

vi.mock('../../files/save.ts', () => ({ save: vi.fn() }));
afterEach(cleanup);

it('saves the register with all digits of its numbers', async () => {
  vi.stubGlobal(
    'fetch',
    async () => new Response('\uFEFFname,corporateNumber,city\r\nみなと,7000012050002,01202\r\n'),
  );
  render(<ExcelCopy />);
  fireEvent.click(screen.getByText('Excel用のCSVを作る'));
  await waitFor(() => expect(save).toHaveBeenCalled());
  const file = vi.mocked(save).mock.calls[0]?.[1];
  expect(await file?.text()).toContain('みなと,"=""7000012050002""","=""01202"""\r\n');
});

it('says so when the register cannot be had', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
  render(<ExcelCopy />);
  fireEvent.click(screen.getByText('Excel用のCSVを作る'));
  expect(await screen.findByText('エラー')).toBeTruthy();
});
