interface Guidance {
  title: string;
  paragraphs: readonly string[];
  links: readonly { text: string; href: string }[];
}

const again = { text: 'もう一度ログインする', href: '/api/login?returnTo=/mypage/' };
const home = { text: 'トップページに戻る', href: '/' };

const invalid: Guidance = {
  title: 'ログインを確認できませんでした',
  paragraphs: [
    'ログインの途中でほかの画面を開いたり、前の画面に戻ったりすると、確認できないことがあります。はじめからログインし直してください。',
    'くり返し表示される場合は、ブラウザがCookieを受け入れる設定になっているか確かめてください。',
  ],
  links: [again, home],
};

const guidance: Record<string, Guidance> = {
  entry_account: {
    title: 'GビズIDエントリーでは利用できません',
    paragraphs: [
      'このシステムは、GビズIDプライムまたはGビズIDメンバーのアカウントで利用できます。お使いのアカウントは、GビズIDエントリーです。',
      'GビズIDプライムは、法人の代表者または個人事業主の方が、GビズIDのサイトで申請できます。マイナンバーカードを使うオンライン申請なら最短で即日、書類を郵送する申請でもしばらくすると発行されます。',
      '従業員の方は、自社のGビズIDプライムをお持ちの方に、GビズIDメンバーのアカウントの作成を依頼してください。',
    ],
    links: [
      { text: 'GビズIDのサイトで作成方法を見る', href: 'https://gbiz-id.go.jp/' },
      { text: 'GビズIDについて、くわしく見る', href: '/help/#gbizid' },
      { ...again, text: '別のアカウントでログインする' },
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
  unavailable: {
    title: 'GビズIDに接続できませんでした',
    paragraphs: [
      'ただいまGビズIDを利用できません。少し時間をおいて、もう一度お試しください。',
      'ログインがいらない自己宣言者の検索は、そのまま利用できます。',
    ],
    links: [
      again,
      { text: '自己宣言者を探す', href: '/search/' },
      { text: 'GビズIDのお知らせを見る', href: 'https://gbiz-id.go.jp/' },
    ],
  },
  invalid,
};

export const guidanceFor = (reason: string | null): Guidance =>
  (reason !== null && Object.hasOwn(guidance, reason) && guidance[reason]) || invalid;
