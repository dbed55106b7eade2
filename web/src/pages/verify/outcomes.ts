import type { Verification } from '../../api/types.ts';
import { spoken } from '../../language/spoken.ts';
import { english } from './outcomes.en.ts';

interface Outcome {
  kind: 'success' | 'warning' | 'info';
  title: string;
  meaning: string;
  /** What to do next. */
  next: readonly (string | { text: string; href: string })[];
}

type Outcomes = Readonly<Record<Verification['result'], Outcome>>;

const japanese: Outcomes = {
  live: {
    kind: 'success',
    title: '有効な自己宣言です。',
    meaning: 'この自己宣言IDは、入力された事業者のもので、現在有効です。',
    next: ['自己宣言は、いつでも変更や停止ができます。確認した日を控えておいてください。'],
  },
  stopped: {
    kind: 'warning',
    title: '停止された自己宣言です。',
    meaning:
      'この自己宣言IDは、入力された事業者のものですが、停止されています。停止した自己宣言IDは、もう使えません。',
    next: [
      '取引先の自己宣言IDのときは、新しい自己宣言IDがあるか、その事業者に確認してください。',
      { text: 'ご自身の自己宣言IDのときは、新たに自己宣言をする', href: '/apply/' },
    ],
  },
  noMatch: {
    kind: 'warning',
    title: '一致する自己宣言は見つかりませんでした。',
    meaning:
      '自己宣言IDと、事業者名または法人番号の組み合わせが、どの自己宣言とも一致しません。安全のため、自己宣言IDが存在するかどうかはお答えしていません。',
    next: [
      '事業者名は、登録された名前と同じか確認してください。「株式会社」などの有無や、全角と半角の違いは問いません。',
      '事業者名と法人番号の両方を入力したときは、片方だけでもお試しください。',
      { text: '登録された名前を検索で確認する', href: '/search/' },
    ],
  },
  invalidId: {
    kind: 'warning',
    title: 'この番号の自己宣言IDは、このシステムでは発行していません。',
    meaning: 'このシステムの自己宣言IDは、5から始まる11桁の数字です。',
    next: ['桁が抜けていたり、入れ替わったりしていないか、もう一度確認してください。'],
  },
  legacy: {
    kind: 'info',
    title: '2026年3月までに発行された自己宣言IDです。',
    meaning:
      '4から始まる自己宣言IDは、このシステムができる前のものです。引き続き使えますが、ここでは確認できません。',
    next: [
      {
        text: '2026年3月までの宣言事業者の一覧を見る（IPAのサイト）',
        href: 'https://www.ipa.go.jp/security/security-action/',
      },
      { text: 'ご自身の自己宣言IDのときは、改めて宣言が必要か調べる', href: '/guide/' },
    ],
  },
};

/** What an answer means to somebody who has to rely on it. */
export const outcomes = spoken<Outcomes>(japanese, english);

/** Beside an ID whose check digit is wrong. */
export const mistyped = spoken(
  '入力に誤りがあるかもしれません。1桁ずつ見比べて、入力し直してください。',
  'Perhaps it is mistyped: compare it digit by digit.',
);
