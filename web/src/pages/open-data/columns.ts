/** What stands in the files, column by column, key by key. */
export const columns: readonly { name: string; meaning: string; always: boolean }[] = [
  { name: 'name', meaning: '事業者名', always: true },
  { name: 'nameKana', meaning: '事業者名のよみ（全角カタカナ）', always: false },
  {
    name: 'corpType',
    meaning: '法人（corporation）か、個人事業主（soleProprietor）か',
    always: true,
  },
  { name: 'corporateNumber', meaning: '法人番号（13桁）。個人事業主にはありません。', always: false },
  { name: 'prefecture', meaning: '都道府県コード（JIS X 0401、01〜47）', always: true },
  { name: 'city', meaning: '市区町村コード（JIS X 0402、5桁。政令指定都市は区）', always: true },
  { name: 'industry', meaning: '日本標準産業分類（第14回改定）の大分類（A〜T）', always: true },
  { name: 'star', meaning: '宣言した段階（1は一つ星、2は二つ星）', always: true },
  { name: 'declaredOn', meaning: '宣言した日（例：2026-04-01）', always: true },
  { name: 'websiteUrl', meaning: 'ウェブサイトのアドレス', always: false },
  { name: 'policyUrl', meaning: '情報セキュリティ基本方針のアドレス（二つ星）', always: false },
];
