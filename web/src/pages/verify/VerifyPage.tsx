import { spoken } from '../../language/spoken.ts';
import { Heading } from '../../ui/Heading.tsx';
import { VerifyFile } from './VerifyFile.tsx';
import { VerifyOne } from './VerifyOne.tsx';

const words = spoken(
  {
    title: '自己宣言IDを確認する',
    about: '自己宣言IDがその事業者のもので、現在有効かどうかを確認できます。ログインは不要です。',
  },
  {
    title: 'Verify a self-declaration ID',
    about:
      'Tells whether a self-declaration ID belongs to a certain business and is in force now. You need not log in.',
  },
);

export const VerifyPage = () => (
  <>
    <Heading title={words.title}>{words.title}</Heading>
    <p>{words.about}</p>
    <VerifyOne />
    <VerifyFile />
  </>
);
