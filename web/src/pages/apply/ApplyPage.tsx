import { fetchConsents } from '../../api/declarations.ts';
import { fetchSession } from '../../features/session/session.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Apply } from './Apply.tsx';

const load = async () => {
  const [session, texts] = await Promise.all([fetchSession(), fetchConsents()]);
  return { session, texts };
};

export const ApplyPage = () => (
  <Loaded title="自己宣言する" load={load}>
    {({ session, texts }, reload) => <Apply session={session} texts={texts} reload={reload} />}
  </Loaded>
);
