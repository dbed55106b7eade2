import { guidelines } from 'virtual:core';
import type { Registration } from '../../api/types.ts';
import { prefectureName } from '../../codes/names.ts';
import { useCities } from '../../codes/useCities.ts';
import { DeclarationCard, statusName } from '../../features/declaration/DeclarationCard.tsx';
import { StarName } from '../../features/declaration/StarName.tsx';
import { day, moment } from '../../language/dates.ts';

type Entry = readonly [name: string, value: string];

/** What a desk checks on the sheet: who declared what, since when, and on what it rests. */
export function SheetFacts({ registration }: { registration: Registration }) {
  const { star, declaredAt, steppedUpAt, stoppedAt, business } = registration;
  const { names: cities } = useCities([business.prefecture]);
  const entries: Entry[] = [
    [business.corpType === 'corporation' ? '事業者名' : '屋号または氏名', business.name],
    ...optional('法人番号', business.corporateNumber),
    ['所在地', addressOf(business, cities.get(business.city) ?? '')],
    ['代表者', representativeOf(business)],
    ['宣言した日時', moment(declaredAt)],
    ...optional('二つ星にステップアップした日時', steppedUpAt && moment(steppedUpAt)),
    ...optional('停止した日時', stoppedAt && moment(stoppedAt)),
    ...policyOf(registration),
    ['宣言の根拠', basisOf(registration)],
  ];
  return (
    <DeclarationCard
      registration={registration}
      entries={[
        ['宣言した段階', <StarName key="star" star={star} />],
        ['状態', statusName(registration)],
        ...entries.map(([name, value]) => [name, <Value key={name} text={value} />] as const),
      ]}
    />
  );
}

const optional = (name: string, value: string | undefined): Entry[] => (value ? [[name, value]] : []);

const addressOf = ({ postalCode, prefecture, street, building }: Registration['business'], city: string) =>
  `〒${postalCode.slice(0, 3)}-${postalCode.slice(3)} ${prefectureName(prefecture)}${city}${street}${building ? ` ${building}` : ''}`;

const representativeOf = ({ representative: { title, lastName, firstName } }: Registration['business']) =>
  [title, lastName, firstName].filter(Boolean).join(' ');

const policyOf = ({ secondStar }: Registration): Entry[] =>
  secondStar
    ? [
        ['自社診断を行った日', day(secondStar.selfAssessment.assessedOn)],
        ['基本方針のURL', secondStar.policyUrl],
        ['基本方針を公開した日', day(secondStar.policyPublishedOn)],
      ]
    : [];

/** The guideline of a pledge that is no longer made is not known here; the pledge's own version always is. */
function basisOf({ consents: { pledgeVersion } }: Registration): string {
  const guideline = guidelines[pledgeVersion];
  const pledge = `宣言文の版：${pledgeVersion}`;
  return guideline ? `中小企業の情報セキュリティ対策ガイドライン 第${guideline}版（${pledge}）` : pledge;
}

/** On paper a long value is set smaller, so that the sheet stays one page. */
const Value = ({ text }: { text: string }) => (
  <span class="sheet__value" data-length={lengthOf(text)}>
    {text}
  </span>
);

function lengthOf(text: string): 'long' | 'longest' | undefined {
  if (text.length > 400) return 'longest';
  return text.length > 60 ? 'long' : undefined;
}
