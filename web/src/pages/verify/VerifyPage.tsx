import { Heading } from '../../components/Heading.tsx';
import { VerifyFile } from './VerifyFile.tsx';
import { VerifyOne } from './VerifyOne.tsx';

export const VerifyPage = () => (
  <>
    <Heading title="自己宣言IDを確かめる">自己宣言IDを確かめる</Heading>
    <p>自己宣言IDが、ある事業者のもので、いま有効かどうかを確かめられます。ログインはいりません。</p>
    <VerifyOne />
    <VerifyFile />
  </>
);
