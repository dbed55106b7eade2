import { mountForAccount } from '../mountForAccount.tsx';
import { ApplyPage } from './ApplyPage.tsx';

mountForAccount(ApplyPage);
