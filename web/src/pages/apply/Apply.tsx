import { useEffect, useState } from 'preact/hooks';
import type { ConsentTexts, Registration, Session } from '../../api/types.ts';
import { ownerOf } from '../../form/forAccount.ts';
import { useView } from '../../ui/useView.ts';
import { AlreadyDeclared } from './AlreadyDeclared.tsx';
import { ApplicationForm } from './ApplicationForm.tsx';
import { DonePage } from './DonePage.tsx';
import { drafts } from './drafts.ts';

interface Props {
  session: Session;
  texts: ConsentTexts;
  /** The account's stopped declaration, if there is one. */
  last?: Registration | undefined;
  reload(): void;
}

const DONE = 'done';

type State =
  | { is: 'applying' }
  /** It got through, here or before the answer got lost: the draft is used up, and the address does not say so yet. */
  | { is: 'arriving'; registration?: Registration }
  | { is: 'justDeclared'; registration?: Registration }
  /** Before this page was opened, or from another tab. */
  | { is: 'declaredEarlier' };

function stateAtFirst(session: Session): State {
  if (session.declaration?.status !== 'live') return { is: 'applying' };
  return { is: drafts.read(ownerOf(session)) === undefined ? 'declaredEarlier' : 'arriving' };
}

/** An application as long as there is no live declaration; afterwards what came of it. */
export function Apply({ session, texts, last, reload }: Props) {
  const [asked, open, replace] = useView('step');
  const [state, setState] = useState(() => stateAtFirst(session));

  useEffect(() => {
    if (state.is !== 'arriving') return;
    drafts.clear();
    replace(DONE);
    setState({ ...state, is: 'justDeclared' });
  }, [state]);

  switch (state.is) {
    case 'applying':
      return (
        <ApplicationForm
          {...{ session, texts, last, reload, asked, open }}
          onDeclared={(registration) => setState({ is: 'arriving', registration })}
          onStanding={() => {
            drafts.clear();
            setState({ is: 'declaredEarlier' });
          }}
        />
      );
    case 'arriving':
      return null;
    case 'justDeclared':
      return asked === DONE ? <DonePage justDone declared={state.registration} /> : <AlreadyDeclared />;
    case 'declaredEarlier':
      return asked === DONE ? <DonePage /> : <AlreadyDeclared />;
  }
}
