import { fetchConsents } from '../../api/declarations.ts';
import { fetchRegistration } from '../../api/registration.ts';
import type { Registration, Session } from '../../api/types.ts';
import { fetchSession } from '../../features/session/session.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { Apply } from './Apply.tsx';

const load = async () => {
  const [session, texts] = await Promise.all([fetchSession(), fetchConsents()]);
  return { session, texts, last: await stoppedOf(session) };
};

/** Whoever declares anew begins with what was declared last. Without it the form begins with what GビズID knows. */
const stoppedOf = async ({ declaration }: Session): Promise<Registration | undefined> =>
  declaration?.status === 'stopped'
    ? fetchRegistration().then(
        ({ registration }) => registration,
        () => undefined,
      )
    : undefined;

export const ApplyPage = () => (
  <Loaded title="自己宣言する" load={load}>
    {({ session, texts, last }, reload) => (
      <Apply session={session} texts={texts} last={last} reload={reload} />
    )}
  </Loaded>
);
