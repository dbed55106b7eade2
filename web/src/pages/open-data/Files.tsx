import type { OpenData } from '../../api/types.ts';
import { moment } from '../../form/shown.ts';
import { size } from './size.ts';

const formats: Readonly<Record<OpenData['files'][number]['format'], string>> = {
  csv: 'CSV（UTF-8、Excelで開けます）',
  ndjson: 'NDJSON（1行が1件のJSON）',
};

export const Files = ({ openData: { files, licence } }: { openData: OpenData }) => (
  <>
    <ul class="choices">
      {files.map(({ url, format, bytes, updatedAt }) => (
        <li key={url}>
          <a href={url} download>
            {formats[format]}
          </a>
          <p class="note">
            {size(bytes)}、{moment(updatedAt)}更新
          </p>
        </li>
      ))}
    </ul>
    <p>
      利用条件：<a href={licence.url}>{licence.name}</a>
    </p>
  </>
);
