import { useState } from 'preact/hooks';
import type { Versioned } from '../../api/registration.ts';
import type { ConsentTexts, Session } from '../../api/types.ts';
import { useView } from '../../ui/useView.ts';
import { ChangeView } from './ChangeView.tsx';
import { HistoryView } from './HistoryView.tsx';
import { Overview } from './Overview.tsx';
import { StepUpView } from './StepUpView.tsx';
import { StopFormerView } from './StopFormerView.tsx';
import { StopView } from './StopView.tsx';
import { isStepUp } from './stepUp.ts';
import type { ViewProps } from './viewProps.ts';

export function Views({
  session,
  texts,
  first,
}: {
  session: Session;
  texts: ConsentTexts;
  first: Versioned;
}) {
  const [versioned, setVersioned] = useState(first);
  const [message, setMessage] = useState<string>();
  const [view, open] = useView('view');
  const props: ViewProps = {
    session,
    texts,
    versioned,
    open: (next) => {
      setMessage(undefined);
      open(next);
    },
    done: (now, what) => {
      setVersioned(now);
      setMessage(what);
      open(null);
    },
    renew: setVersioned,
  };
  const { star, status } = versioned.registration;
  if (view === 'history') return <HistoryView {...props} />;
  if (view === 'stop-former') return <StopFormerView back={() => open(null)} />;
  if ((view === 'change' || view === 'change-check') && status === 'live') {
    return <ChangeView {...props} checking={view === 'change-check'} />;
  }
  if (isStepUp(view) && status === 'live' && star === 1) return <StepUpView {...props} asked={view} />;
  if (view === 'stop' && status === 'live') return <StopView {...props} />;
  return <Overview {...props} message={message} />;
}
