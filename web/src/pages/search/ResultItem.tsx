import type { SearchItem } from '../../api/types.ts';
import { industryName, prefectureName } from '../../codes/names.ts';
import type { Cities } from '../../codes/useCities.ts';
import { Marked } from '../../components/Marked.tsx';
import { StarName } from '../../components/StarName.tsx';
import { day } from '../../form/shown.ts';

interface Props {
  item: SearchItem;
  cities: Cities;
  /** What was searched for, to be marked. */
  words: string;
}

export const ResultItem = ({ item, cities, words }: Props) => (
  <li class="result">
    <h3 class="result__name">
      <Marked text={item.name} words={words} />
    </h3>
    {item.nameKana && (
      <p class="result__kana">
        <Marked text={item.nameKana} words={words} />
      </p>
    )}
    <p class="result__star">
      <StarName star={item.star} />
    </p>
    <dl class="result__facts">
      <Fact name="所在地">
        {prefectureName(item.prefecture)}
        {cities.get(item.city)}
      </Fact>
      <Fact name="業種">{industryName(item.industry)}</Fact>
      <Fact name="宣言した日">{day(item.declaredOn)}</Fact>
      {item.corporateNumber && <Fact name="法人番号">{item.corporateNumber}</Fact>}
      {item.websiteUrl && (
        <Fact name="ウェブサイト">
          <Outward href={item.websiteUrl} />
        </Fact>
      )}
      {item.policyUrl && (
        <Fact name="情報セキュリティ基本方針">
          <Outward href={item.policyUrl} />
        </Fact>
      )}
    </dl>
  </li>
);

const Fact = ({ name, children }: { name: string; children: preact.ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** Addresses come from declarers: they are shown whole, and only web addresses become links. */
const Outward = ({ href }: { href: string }) =>
  /^https?:\/\//i.test(href) ? (
    <a href={href} rel="nofollow noopener noreferrer">
      {href}
    </a>
  ) : (
    <span>{href}</span>
  );
