/** A question that a holder of an ID of the system before this one may have, and what holds for it. */
export interface Situation {
  /** Its name in the page's address. */
  key: string;
  question: string;
  verdict: 'valid' | 'anew' | 'elsewhere';
  title: string;
  paragraphs: readonly string[];
}

/**
 * Version 2026-03. Source of every row but the last and `after-anew`, which is ours (this system changes nothing of theirs): IPA, announcement of the new system (2026-03), sections on declarations made up to
 * March 2026. What holds for subsidies is not here: the service answers that, by its own table.
 */
export const situations: readonly Situation[] = [
  {
    key: 'keep',
    question: 'これまでの自己宣言IDとロゴマークを、そのまま使いたい',
    verdict: 'valid',
    title: '改めて宣言する必要はありません',
    paragraphs: [
      '4から始まる自己宣言IDとロゴマークは、そのまま使えます。改訂されたガイドラインに取り組むことを宣言したものとして扱われます。',
    ],
  },
  {
    key: 'step-up',
    question: '一つ星から二つ星にステップアップしたい',
    verdict: 'anew',
    title: '新たに自己宣言をしてください',
    paragraphs: [
      'このシステムで、二つ星を新たに宣言します。5から始まる新しい自己宣言IDが、その場で発行されます。',
    ],
  },
  {
    key: 'changed',
    question: '事業者名、所在地、連絡先などが変わった',
    verdict: 'anew',
    title: '新たに自己宣言をしてください',
    paragraphs: [
      'これまでの自己宣言の登録内容は、変更できません。変更したあとの内容で、新たに宣言してください。次からは、マイページでいつでも変更できます。',
    ],
  },
  {
    key: 'lost',
    question: '自己宣言IDや、ロゴマークのZIPファイルのパスワードがわからない',
    verdict: 'anew',
    title: '新たに自己宣言をしてください',
    paragraphs: [
      'これまでの自己宣言IDやパスワードをお調べすることはできません。新たに宣言すると、新しい自己宣言IDとロゴマークがその場で受け取れます。',
    ],
  },
  {
    key: 'notice-again',
    question: '自己宣言IDやロゴマークのお知らせを、もう一度送ってほしい',
    verdict: 'anew',
    title: '新たに自己宣言をしてください',
    paragraphs: [
      'これまでのお知らせの再送はできません。新たに宣言すると、新しい自己宣言IDとロゴマークがその場で受け取れます。',
    ],
  },
  {
    key: 'after-anew',
    question: '新たに宣言すると、4から始まる自己宣言IDがどうなるか知りたい',
    verdict: 'valid',
    title: '4から始まる自己宣言IDも残ります',
    paragraphs: [
      '新たに自己宣言をしても、4から始まる自己宣言IDは、別の自己宣言としてそのまま残ります。デジタル化・AI導入補助金以外の補助金の申請には、引き続き使えます。',
      'これからの手続きには、5から始まる新しい自己宣言IDを使ってください。4から始まる自己宣言をやめたいときは、別に手続きが必要です。',
    ],
  },
  {
    key: 'stop',
    question: 'これまでの自己宣言をやめたい',
    verdict: 'elsewhere',
    title: '「様式B-3」を事務局にメールで送ってください',
    paragraphs: [
      '2026年3月までの自己宣言は、このシステムでは停止できません。IPAのサイトにある「様式B-3」に記入して、SECURITY ACTION事務局にメールで送ってください。',
    ],
  },
  {
    key: 'mail-news',
    question: 'お知らせメールだけを止めたい',
    verdict: 'elsewhere',
    title: '事務局にメールで連絡してください',
    paragraphs: [
      '2026年3月までの自己宣言のお知らせメールは、このシステムでは止められません。SECURITY ACTION事務局にメールで連絡してください。自己宣言は、そのまま有効です。',
    ],
  },
  {
    key: 'new-id',
    question: '自己宣言IDが5から始まる',
    verdict: 'elsewhere',
    title: 'マイページで手続きができます',
    paragraphs: [
      '5から始まる自己宣言IDは、このシステムで発行されたものです。変更、二つ星へのステップアップ、停止は、マイページでいつでもできます。',
    ],
  },
];

export const SUBSIDY = 'subsidy';
