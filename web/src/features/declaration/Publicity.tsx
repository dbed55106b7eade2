import { Details } from '../../ui/Details.tsx';

/** What everybody will see, and what nobody will (terms, sections 3 and 4): said before it is sent, and as long as it stands. */
export const Publicity = ({ star }: { star: 1 | 2 }) => (
  <Details
    entries={[
      [
        '公開される項目',
        `事業者名とフリガナ、法人番号（法人の場合）、法人か個人事業主か、都道府県と市区町村、業種、宣言した段階、宣言日、ウェブサイトのURL（入力した場合）${star === 2 ? '、基本方針のURL' : ''}`,
      ],
      [
        '公開されない項目',
        `自己宣言ID、代表者、郵便番号、町名・番地と建物名、従業員数、資本金、担当者の氏名と連絡先${star === 2 ? '、自社診断の回答と得点' : ''}`,
      ],
    ]}
  />
);
