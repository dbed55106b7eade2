import prime from './gbizid-prime.json';

interface Link {
  text: string;
  /** None logs in again, to end where one wanted to go. */
  href?: string;
}

interface Guidance {
  title: string;
  paragraphs: readonly string[];
  links: readonly Link[];
}

const again: Link = { text: 'もう一度ログインする' };
const home: Link = { text: 'トップページに戻る', href: '/' };
const inHelp: Link = { text: 'ログインできないときは', href: '/help/#login-trouble' };

const invalid: Guidance = {
  title: 'ログインを確認できませんでした',
  paragraphs: [
    'ログインの途中でほかの画面を開いたり、前の画面に戻ったりすると、確認できないことがあります。はじめからログインし直してください。',
    '繰り返し表示される場合は、ブラウザがCookieを受け入れる設定になっているか確認してください。',
  ],
  links: [again, inHelp, home],
};

const guidance: Record<string, Guidance> = {
  entry_account: {
    title: 'GビズIDエントリーでは利用できません',
    paragraphs: [
      'このシステムは、GビズIDプライムまたはGビズIDメンバーのアカウントで利用できます。お使いのアカウントは、GビズIDエントリーです。',
      `GビズIDプライムは、法人の代表者または個人事業主の方が、GビズIDのサイトで申請できます。発行までの目安は、${prime.ways
        .map(({ way, takes }) => `${way}では${takes}`)
        .join('、')}です。実際にかかる日数は、GビズIDのサイトで確認してください。`,
      '従業員の方は、自社のGビズIDプライムをお持ちの方に、GビズIDメンバーのアカウントの作成と、このシステムの利用の許可を依頼してください。',
      'アカウントを用意できたら、下の「別のアカウントでログインする」から、続きに進めます。',
    ],
    links: [
      { text: 'GビズIDのサイトで作成方法と日数を確認する', href: prime.source },
      { text: 'GビズIDについて、くわしく見る', href: '/help/#gbizid' },
      { text: '別のアカウントでログインする' },
      home,
    ],
  },
  denied: {
    title: 'ログインが取り消されました',
    paragraphs: [
      'GビズIDの画面で、ログインまたは情報の提供が取り消されました。自己宣言をするには、GビズIDでのログインと、情報の提供への同意が必要です。',
    ],
    links: [again, home],
  },
  expired: {
    title: 'ログインの制限時間が過ぎました',
    paragraphs: [
      'ログインをはじめてから10分が過ぎたため、中止しました。お手数ですが、もう一度ログインしてください。',
    ],
    links: [again, home],
  },
  used: {
    title: 'このログインは、すでに終わっています',
    paragraphs: [
      'ログインの途中の画面を再読み込みしたか、前の画面に戻ったため、同じログインが2回届きました。',
      'もう一度ログインすると、続きに進めます。',
    ],
    links: [again, inHelp, home],
  },
  elsewhere: {
    title: '別のブラウザまたはアプリで始めたログインです',
    paragraphs: [
      'ログインを始めたものとは別のブラウザまたはアプリに、GビズIDから戻りました。スマートフォンでは、GビズIDのアプリが、標準に設定したブラウザを開くことがあります。',
      '入力の途中だった方は、ログインを始めたブラウザに戻って、もう一度ログインしてください。入力した内容は、その画面に残っています。はじめての方は、このブラウザでもう一度ログインすると、続きに進めます。',
    ],
    links: [{ text: 'このブラウザでログインする' }, inHelp, home],
  },
  unavailable: {
    title: 'GビズIDに接続できませんでした',
    paragraphs: [
      'ただいまGビズIDを利用できません。少し時間をおいて、もう一度お試しください。',
      'ログイン不要の宣言事業者の検索は、そのまま利用できます。',
    ],
    links: [
      again,
      { text: '宣言事業者を探す', href: '/search/' },
      { text: 'GビズIDのお知らせを見る', href: 'https://gbiz-id.go.jp/' },
    ],
  },
  invalid,
};

export const guidanceFor = (reason: string | null): Guidance =>
  (reason !== null && Object.hasOwn(guidance, reason) && guidance[reason]) || invalid;
