import { mountForAccount } from '../mountForAccount.tsx';
import { MyPage } from './MyPage.tsx';

mountForAccount(MyPage);
