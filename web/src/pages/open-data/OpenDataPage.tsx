import { fetchOpenData } from '../../api/openData.ts';
import { Heading } from '../../ui/Heading.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Columns } from './Columns.tsx';
import { examples } from './examples.ts';
import { Files } from './Files.tsx';

/** The files come and go with the service; what is written about them is there in any case. */
export const OpenDataPage = () => (
  <>
    <Heading title="オープンデータとAPI">オープンデータとAPI</Heading>
    <p>
      このシステムで自己宣言をしている事業者の公開情報を、ファイルとAPIで提供しています。自己宣言IDや担当者の情報は含みません。
    </p>
    <section class="files" aria-labelledby="files-title">
      <h2 id="files-title">ファイル</h2>
      <Loaded load={fetchOpenData}>{(openData) => <Files openData={openData} />}</Loaded>
    </section>
    <section aria-labelledby="columns-title">
      <h2 id="columns-title">列の説明</h2>
      <p>
        CSVの列と、NDJSON（1行が1件のJSON）の項目は、同じ名前です。値がない場合、CSVでは空欄、NDJSONでは項目を省略します。
      </p>
      <Columns />
    </section>
    <section aria-labelledby="api-title">
      <h2 id="api-title">API</h2>
      <p>
        検索、自己宣言IDの確認、統計、補助金の確認は、ログインなしで呼べます。呼び出しが多すぎるときは429を返すので、Retry-After
        の秒数だけ待ってください。すべての項目は、
        <a href="/data/openapi.yaml" download>
          OpenAPIの定義（openapi.yaml）
        </a>
        にあります。
      </p>
      {examples.map(({ title, about, command }) => (
        <div key={title}>
          <h3>{title}</h3>
          <p>{about}</p>
          <pre class="code">
            <code>{command(location.origin)}</code>
          </pre>
        </div>
      ))}
    </section>
  </>
);
