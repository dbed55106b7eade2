import type { ComponentChildren } from 'preact';
import { Heading } from '../../ui/Heading.tsx';
import type { Situation } from './situations.ts';

const ways: Readonly<Record<Situation['verdict'], readonly { text: string; href: string }[]>> = {
  valid: [
    { text: '補助金に使えるか調べる', href: '?situation=subsidy' },
    {
      text: 'SECURITY ACTION について（IPAのサイト）',
      href: 'https://www.ipa.go.jp/security/security-action/',
    },
  ],
  anew: [{ text: 'GビズIDで自己宣言する', href: '/apply/' }],
  elsewhere: [
    {
      text: 'SECURITY ACTION について（IPAのサイト）',
      href: 'https://www.ipa.go.jp/security/security-action/',
    },
    { text: 'マイページ（5から始まる自己宣言IDの方）', href: '/mypage/' },
  ],
};

export const SituationAnswer = ({
  situation: { question, verdict, title, paragraphs },
  back,
}: {
  situation: Situation;
  back: ComponentChildren;
}) => (
  <>
    <Heading title={title}>{title}</Heading>
    <p class="note">「{question}」への答え</p>
    {paragraphs.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
    {verdict === 'anew' && <p>GビズIDプライムまたはGビズIDメンバーのアカウントが必要です。</p>}
    <ul class="links">
      {ways[verdict].map(({ text, href }) => (
        <li key={href}>
          <a href={href}>{text}</a>
        </li>
      ))}
      <li>{back}</li>
    </ul>
  </>
);
