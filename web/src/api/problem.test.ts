import { describe, expect, it } from 'vitest';
import { answered } from '../../test/fixtures.ts';
import { problemOf } from './problem.ts';

describe('a refusal', () => {
  it('keeps its code, its words and all its faults', async () => {
    const problem = await problemOf(
      answered(422, {
        type: '/problems/validation',
        title: '入力内容を確認してください。',
        requestId: 'r1',
        errors: [
          { pointer: '#/business/postalCode', code: 'format', detail: '郵便番号は7桁です。' },
          { parameter: 'cursor', code: 'value', detail: 'はじめから検索してください。' },
        ],
      }),
    );
    expect(problem).toMatchObject({
      code: 'validation',
      title: '入力内容を確認してください。',
      requestId: 'r1',
    });
    expect(problem.faults).toEqual([
      { pointer: '#/business/postalCode', code: 'format', detail: '郵便番号は7桁です。' },
      { pointer: 'parameter:cursor', code: 'value', detail: 'はじめから検索してください。' },
    ]);
  });

  it("becomes one that helps when it is a proxy's page", async () => {
    const page = new Response('<h1>502 Bad Gateway</h1>', {
      status: 502,
      headers: { 'content-type': 'text/html' },
    });
    expect((await problemOf(page)).code).toBe('unavailable');
  });

  it('becomes one that helps when its JSON is broken', async () => {
    const broken = new Response('{', {
      status: 500,
      headers: { 'content-type': 'application/problem+json' },
    });
    expect((await problemOf(broken)).title).toContain('処理できませんでした');
  });
});
