import { spoken } from '../../language/spoken.ts';
import { Heading } from '../../ui/Heading.tsx';
import { VerifyFile } from './VerifyFile.tsx';
import { VerifyOne } from './VerifyOne.tsx';

const words = spoken(
  {
    title: '自己宣言IDを確かめる',
    about: '自己宣言IDが、ある事業者のもので、いま有効かどうかを確かめられます。ログインはいりません。',
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
