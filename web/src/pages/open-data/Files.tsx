import type { OpenData } from '../../api/types.ts';
import { moment } from '../../language/dates.ts';
import { ExcelCopy } from './ExcelCopy.tsx';
import { size } from './size.ts';

const formats: Readonly<Record<OpenData['files'][number]['format'], string>> = {
  csv: 'CSV（UTF-8）',
  ndjson: 'NDJSON（1行が1件のJSON）',
};

export const Files = ({
  openData: { files, licence, records, tables, updatedAt },
}: {
  openData: OpenData;
}) => (
  <>
    <p>
      現在有効な自己宣言の一覧です（{records.toLocaleString('ja-JP')}件、{moment(updatedAt)}現在）。
    </p>
    <ul class="choices">
      {files.map(({ url, format, bytes }) => (
        <li key={url}>
          <a href={url} download>
            {formats[format]}、{size(bytes)}
          </a>
        </li>
      ))}
    </ul>
    <ExcelCopy />
    <h3>件数とコードの表</h3>
    <p>CSV（UTF-8）です。一覧の都道府県、市区町村、業種のコードの意味は、コードの表で確認できます。</p>
    <ul class="choices">
      {tables.map(({ url, title }) => (
        <li key={url}>
          <a href={url} download>
            {title}
          </a>
        </li>
      ))}
    </ul>
    <h3>利用条件</h3>
    <p>
      <a href={licence.url}>{licence.name}</a>
    </p>
    <p>{licence.note}</p>
  </>
);
