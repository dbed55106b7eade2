import { fetchConsents } from '../../api/declarations.ts';
import { Problem } from '../../api/problem.ts';
import { fetchRegistration } from '../../api/registration.ts';
import { fetchSession } from '../../features/session/session.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { NotDeclared } from './NotDeclared.tsx';
import { Views } from './Views.tsx';

const load = async () => {
  const [session, texts, versioned] = await Promise.all([
    fetchSession(),
    fetchConsents(),
    registrationIfAny(),
  ]);
  return { session, texts, versioned };
};

const registrationIfAny = () =>
  fetchRegistration().catch((refusal: unknown) => {
    if (refusal instanceof Problem && refusal.code === 'not-declared') return undefined;
    throw refusal;
  });

export const MyPage = () => (
  <Loaded title="マイページ" load={load}>
    {({ session, texts, versioned }) =>
      versioned ? (
        <Views session={session} texts={texts} first={versioned} />
      ) : (
        <NotDeclared session={session} />
      )
    }
  </Loaded>
);
