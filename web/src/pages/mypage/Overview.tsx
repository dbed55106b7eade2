import { DeclarationFacts } from '../../features/declaration/DeclarationFacts.tsx';
import { LogoDownload } from '../../features/declaration/LogoDownload.tsx';
import { Publicity } from '../../features/declaration/Publicity.tsx';
import { sheetName } from '../../features/declaration/StarName.tsx';
import { FieldDetails } from '../../features/fields/FieldDetails.tsx';
import { SecondStarDetails } from '../../features/second-star/SecondStarDetails.tsx';
import { businessFields, changeableFields, contactFields } from '../../form/fields.ts';
import { corpTypeName } from '../../form/forAccount.ts';
import { valuesOf } from '../../form/values.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Heading } from '../../ui/Heading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { MailNews } from './MailNews.tsx';
import type { ViewProps } from './viewProps.ts';

export function Overview({
  versioned: { registration },
  message,
  open,
  renew,
}: ViewProps & { message: string | undefined }) {
  const values = valuesOf(changeableFields, registration);
  const { status, star, business, secondStar } = registration;
  const live = status === 'live';
  const own = businessFields.filter(
    ({ key }) => key !== 'business/corporateNumber' || business.corpType === 'corporation',
  );
  return (
    <>
      <Heading title="マイページ">マイページ</Heading>
      {message && <Notice kind="success" title={message} announced />}
      {!live && (
        <Notice kind="warning" title="この自己宣言は停止しました。">
          <p>
            検索には表示されません。ロゴマークは使えません。改めて自己宣言をすると、新しい自己宣言IDが発行されます。
          </p>
          <p>
            <a class="button" data-style="solid" href="/apply/">
              改めて自己宣言する
            </a>
          </p>
        </Notice>
      )}
      <div class="copies">
        <CopyButton text={registration.declarationId} label="自己宣言IDをコピー" />
        {live && (
          <p>
            <a class="button" data-style="outline" href="/apply/?step=done">
              {sheetName(star)}を表示・印刷する
            </a>
          </p>
        )}
      </div>
      <DeclarationFacts registration={registration} />
      {live && (
        <p class="buttons">
          <button type="button" class="button" data-style="solid" onClick={() => open('change')}>
            登録内容を変更する
          </button>
          {star === 1 && (
            <button type="button" class="button" data-style="outline" onClick={() => open('step-up')}>
              二つ星にステップアップする
            </button>
          )}
        </p>
      )}
      {live && (
        <p>
          補助金の申請などで自己宣言の内容を示すときは、<a href="/apply/?step=done">印刷用の画面</a>の
          {sheetName(star)}を使えます。A4判1枚に印刷でき、PDFにも保存できます。
        </p>
      )}
      {live && <LogoDownload star={star} declarationId={registration.declarationId} />}
      <section aria-labelledby="business-title">
        <h2 id="business-title">事業者の情報（{corpTypeName[business.corpType]}）</h2>
        <FieldDetails fields={own} values={values} />
      </section>
      {secondStar && (
        <section aria-labelledby="second-star-title">
          <h2 id="second-star-title">二つ星の宣言内容</h2>
          <SecondStarDetails values={values} />
        </section>
      )}
      <section aria-labelledby="contact-title">
        <h2 id="contact-title">担当者の連絡先</h2>
        <FieldDetails fields={contactFields} values={values} />
      </section>
      {live && (
        <details class="disclosure">
          <summary>公開される項目と、公開されない項目</summary>
          <Publicity star={star} />
        </details>
      )}
      {live && <MailNews registration={registration} renew={renew} />}
      <section aria-labelledby="more-title">
        <h2 id="more-title">履歴と停止</h2>
        <p class="buttons">
          <button type="button" class="button" data-style="outline" onClick={() => open('history')}>
            履歴を見る
          </button>
          {live && (
            <button type="button" class="button" data-style="text" onClick={() => open('stop')}>
              自己宣言の停止に進む
            </button>
          )}
        </p>
      </section>
    </>
  );
}
