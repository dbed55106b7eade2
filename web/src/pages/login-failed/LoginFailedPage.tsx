import { useEffect, useState } from 'preact/hooks';
import { loginAddress } from '../../api/login.ts';
import { ownPage } from '../../api/ownPage.ts';
import { Heading } from '../../ui/Heading.tsx';
import { isLoggedIn } from './isLoggedIn.ts';
import { guidanceFor } from './reasons.ts';

const MY_PAGE = '/mypage/';

export function LoginFailedPage() {
  const query = new URLSearchParams(location.search);
  const reason = query.get('reason');
  const returnTo = ownPage(query.get('returnTo') ?? '') ?? MY_PAGE;
  const [asking, setAsking] = useState(reason === 'used');

  useEffect(() => {
    if (!asking) return;
    isLoggedIn().then((loggedIn) => (loggedIn ? location.replace(returnTo) : setAsking(false)));
  }, []);

  return asking ? <Asking /> : <Guidance reason={reason} returnTo={returnTo} />;
}

const Asking = () => (
  <>
    <Heading title="ログインの確認">ログインの状態を確認しています</Heading>
    <p role="status">ログインが終わっていれば、このまま続きの画面に移ります。</p>
  </>
);

function Guidance({ reason, returnTo }: { reason: string | null; returnTo: string }) {
  const { title, paragraphs, links } = guidanceFor(reason);
  return (
    <>
      <Heading title={title}>{title}</Heading>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <ul class="links">
        {links.map(({ text, href = loginAddress(returnTo) }) => (
          <li key={text}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
