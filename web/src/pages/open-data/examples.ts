interface Example {
  title: string;
  about: string;
  command(site: string): string;
}

/** Calls that anybody can make, as they are typed. */
export const examples: readonly Example[] = [
  {
    title: '宣言事業者を検索する',
    about:
      '東京都の二つ星を、宣言日の新しい順に探します。続きを読むには、応答の next の値を cursor に指定します。',
    command: (site) =>
      `curl --get '${site}/api/search' \\\n  --data-urlencode 'q=みらい' \\\n  --data 'prefecture=13' --data 'star=2' --data 'sort=declaredAt'`,
  },
  {
    title: '自己宣言IDを1件確認する',
    about: '事業者名か法人番号の、どちらかをいっしょに送ります。',
    command: (site) =>
      `curl '${site}/api/verifications' \\\n  --header 'Content-Type: application/json' \\\n  --data '{"declarationId":"51234567897","name":"株式会社みらい製作所"}'`,
  },
  {
    title: '自己宣言IDをまとめて確認する',
    about: '1,000件までのCSVファイルを送ると、結果の列が付いたCSVが返ります。',
    command: (site) =>
      `curl '${site}/api/verifications' \\\n  --header 'Content-Type: text/csv' \\\n  --data-binary @list.csv --output answer.csv`,
  },
  {
    title: '補助金に使えるか調べる',
    about: '答えと、その理由、次にすることが返ります。',
    command: (site) =>
      `curl '${site}/api/subsidy-eligibility?generation=legacy&programme=digital-ai&round=2'`,
  },
  {
    title: '統計とオープンデータの場所を得る',
    about: 'どちらも1分間は同じ答えを使えます。',
    command: (site) => `curl '${site}/api/statistics'\ncurl '${site}/api/open-data'`,
  },
];
