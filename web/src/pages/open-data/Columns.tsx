import type { OpenDataRow } from '../../api/types.ts';
import { Details } from '../../ui/Details.tsx';

/** What stands in the files, in their order: every column of the contract. */
const columns: Readonly<Record<keyof OpenDataRow, { meaning: string; optional?: true }>> = {
  name: { meaning: '事業者名' },
  nameKana: { meaning: '事業者名のフリガナ（全角カタカナ）' },
  corpType: { meaning: '法人（corporation）か、個人事業主（soleProprietor）か' },
  corporateNumber: { meaning: '法人番号（13桁）。個人事業主にはありません。', optional: true },
  prefecture: { meaning: '都道府県コード（JIS X 0401、01〜47）' },
  city: { meaning: '市区町村コード（JIS X 0402、5桁。政令指定都市は区）' },
  industry: { meaning: '日本標準産業分類（第14回改定）の大分類（A〜T）' },
  star: { meaning: '宣言した段階（1は一つ星、2は二つ星）' },
  declaredOn: { meaning: '宣言日（例：2026-04-01）' },
  websiteUrl: { meaning: 'ウェブサイトのURL', optional: true },
  policyUrl: { meaning: '情報セキュリティ基本方針のURL（二つ星）', optional: true },
  prefectureName: { meaning: '都道府県の名前' },
  cityName: { meaning: '市区町村の名前（郡、政令指定都市の名前を含みます）' },
  industryName: { meaning: '業種の名前' },
};

export const Columns = () => (
  <Details
    entries={Object.entries(columns).map(([name, { meaning, optional }]) => [
      name,
      <>
        {meaning}
        {optional && <span class="absent">（空欄の場合あり）</span>}
      </>,
    ])}
  />
);
