import { Heading } from '../../ui/Heading.tsx';
import { guidanceFor } from './reasons.ts';

export function LoginFailedPage() {
  const { title, paragraphs, links } = guidanceFor(new URLSearchParams(location.search).get('reason'));
  return (
    <>
      <Heading title={title}>{title}</Heading>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <ul class="links">
        {links.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
