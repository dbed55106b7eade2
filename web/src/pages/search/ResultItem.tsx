import type { SearchItem } from '../../api/types.ts';
import { industryName, prefectureName } from '../../codes/names.ts';
import type { Cities } from '../../codes/useCities.ts';
import { StarName } from '../../features/declaration/StarName.tsx';
import { day } from '../../language/dates.ts';
import { japanese, spoken } from '../../language/spoken.ts';
import { Marked } from './Marked.tsx';

interface Props {
  item: SearchItem;
  cities: Cities;
  /** What was searched for, to be marked. */
  words: string;
}

const names = spoken(
  {
    place: '所在地',
    industry: '業種',
    declared: '宣言日',
    number: '法人番号',
    website: 'ウェブサイト',
    policy: '情報セキュリティ基本方針',
  },
  {
    place: 'Place',
    industry: 'Industry',
    declared: 'Declared on',
    number: 'Corporate number',
    website: 'Website',
    policy: 'Information security policy',
  },
);

export const ResultItem = ({ item, cities, words }: Props) => (
  <li class="result">
    <h3 class="result__name" lang={japanese}>
      <Marked text={item.name} words={words} />
    </h3>
    {item.nameKana && (
      <p class="result__kana" lang={japanese}>
        <Marked text={item.nameKana} words={words} />
      </p>
    )}
    <p class="result__star">
      <StarName star={item.star} />
    </p>
    <dl class="result__facts">
      <Fact name={names.place}>
        {prefectureName(item.prefecture)}
        {spoken('', ' ')}
        <span lang={japanese}>{cities.get(item.city)}</span>
      </Fact>
      <Fact name={names.industry}>{industryName(item.industry)}</Fact>
      <Fact name={names.declared}>{day(item.declaredOn)}</Fact>
      {item.corporateNumber && <Fact name={names.number}>{item.corporateNumber}</Fact>}
      {item.websiteUrl && (
        <Fact name={names.website}>
          <Outward href={item.websiteUrl} />
        </Fact>
      )}
      {item.policyUrl && (
        <Fact name={names.policy}>
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
