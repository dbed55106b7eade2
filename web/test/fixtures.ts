import type { ConsentTexts, Registration, Round, Session, Subsidies } from '../src/api/types.ts';
import type { Values } from '../src/form/values.ts';

/** People and texts for the tests. */

export const aCorporation: Session = {
  account: { accountType: 'prime', corpType: 'corporation', name: '株式会社みらい製作所' },
  prefill: {
    business: {
      name: '株式会社みらい製作所',
      corpType: 'corporation',
      corporateNumber: '7000012050002',
      representative: { lastName: '髙橋', firstName: '一郎' },
      prefecture: '13',
    },
    contact: { name: '佐藤 花子', email: 'hanako@example.jp' },
  },
  expiresAt: '2026-11-23T18:00:00+09:00',
};

export const aSoleProprietor: Session = {
  account: { accountType: 'prime', corpType: 'soleProprietor', name: '山田 太郎' },
  prefill: { business: { name: '山田 太郎', corpType: 'soleProprietor' }, contact: {} },
  expiresAt: '2026-11-23T18:00:00+09:00',
};

export const texts: ConsentTexts = {
  terms: { version: 'terms-1', title: '利用規約', text: '読んでください。' },
  pledges: [1, 2].map((star) => ({
    star: star as 1 | 2,
    version: `star${star}-1`,
    guideline: '4.0',
    items: [{ number: 1, label: 'バックアップを取ります', url: 'https://www.ipa.go.jp/' }],
  })),
};

export const oneStar: Values = {
  'consents/termsVersion': 'terms-1',
  'business/name': '株式会社みらい製作所',
  'business/nameKana': 'ミライセイサクショ',
  'business/representative/lastName': '髙橋',
  'business/representative/firstName': '一郎',
  'business/representative/lastNameKana': 'タカハシ',
  'business/representative/firstNameKana': 'イチロウ',
  'business/postalCode': '1000005',
  'business/prefecture': '13',
  'business/city': '13101',
  'business/street': '丸の内1-1-1',
  'business/industry': 'E',
  'business/employees': '12',
  star: '1',
  'consents/pledgeVersion': 'star1-1',
  'contact/name': '佐藤 花子',
  'contact/nameKana': 'サトウ ハナコ',
  'contact/email': 'hanako@example.jp',
  'contact/phone': '0312345678',
};

export const aRegistration: Registration = {
  declarationId: '51234567897',
  star: 1,
  status: 'live',
  declaredAt: '2026-11-23T10:00:00+09:00',
  business: {
    name: '株式会社みらい製作所',
    nameKana: 'ミライセイサクショ',
    corpType: 'corporation',
    corporateNumber: '7000012050002',
    representative: {
      lastName: '髙橋',
      firstName: '一郎',
      lastNameKana: 'タカハシ',
      firstNameKana: 'イチロウ',
    },
    postalCode: '1000005',
    prefecture: '13',
    city: '13101',
    street: '丸の内1-1-1',
    industry: 'E',
    employees: 12,
  },
  contact: { name: '佐藤 花子', nameKana: 'サトウ ハナコ', email: 'hanako@example.jp', phone: '0312345678' },
  consents: { termsVersion: 'terms-1', pledgeVersion: 'star1-1' },
  mailNews: false,
  version: 1,
};

const round = (number: number, closesOn: string, legacy = false): Round => ({
  number,
  closesAt: `${closesOn}T17:00:00+09:00`,
  legacy,
  source: '公募日程',
  verifiedOn: '2026-11-30',
});

export const subsidies: Subsidies = {
  updatedOn: '2026-11-30',
  programmes: [
    {
      id: 'digital-ai',
      name: 'デジタル化・AI導入補助金',
      url: 'https://example.jp/',
      frames: [
        {
          id: 'single',
          name: '複数者連携枠以外',
          rounds: [
            round(1, '2026-05-12', true),
            round(2, '2026-06-15'),
            round(3, '2026-07-21'),
            { number: 4, legacy: false, source: '締切日は未確認', verifiedOn: '2026-09-03' },
          ],
        },
        {
          id: 'joint',
          name: '複数者連携枠',
          rounds: [round(1, '2026-06-15'), round(2, '2026-08-25')],
        },
      ],
    },
    {
      id: 'tokyo-cyber-security',
      name: 'サイバーセキュリティ対策促進助成金',
      star: 2,
      frames: [{ id: 'single', name: '枠の区別なし', rounds: [] }],
    },
  ],
};

export const answered = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json', ...headers },
  });
