import { useEffect, useState } from 'preact/hooks';
import type { ConsentTexts, Registration, Session } from '../../api/types.ts';
import { ownerOf } from '../../form/owner.ts';
import { useView } from '../../ui/useView.ts';
import { AlreadyDeclared } from './AlreadyDeclared.tsx';
import { ApplicationForm } from './ApplicationForm.tsx';
import { DonePage } from './DonePage.tsx';
import { drafts } from './drafts.ts';

interface Props {
  session: Session;
  texts: ConsentTexts;
  reload(): void;
}

const DONE = 'done';

/** An application as long as there is no live declaration; afterwards what came of it. */
export function Apply({ session, texts, reload }: Props) {
  const [asked, open, replace] = useView('step');
  const [standing, setStanding] = useState(session.declaration?.status === 'live');
  const [declared, setDeclared] = useState<Registration>();
  // A draft beside a live declaration: it got through, and the answer got lost.
  const [justDone, setJustDone] = useState(() => standing && drafts.read(ownerOf(session)) !== undefined);
  const [arriving, setArriving] = useState(justDone);

  useEffect(() => {
    if (!arriving) return;
    drafts.clear();
    replace(DONE);
    setArriving(false);
  }, [arriving]);

  if (arriving) return null;
  if (!standing) {
    return (
      <ApplicationForm
        {...{ session, texts, reload, asked, open }}
        onDeclared={(registration) => {
          setDeclared(registration);
          setJustDone(true);
          setStanding(true);
          setArriving(true);
        }}
        onStanding={() => {
          drafts.clear();
          setStanding(true);
        }}
      />
    );
  }
  return asked === DONE ? <DonePage declared={declared} justDone={justDone} /> : <AlreadyDeclared />;
}
