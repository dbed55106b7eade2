import { useCallback, useEffect, useState } from 'preact/hooks';
import { whenSessionUsed } from '../../api/login.ts';
import { askForSession } from './session.ts';
import { known, lastHeard, phaseOf } from './sessionEnd.ts';

type Standing = { is: 'far' } | { is: 'soon'; at: number; final: boolean } | { is: 'over' };

const SECOND = 1000;
/** How far what is known may lie behind what is true. */
const MINUTE = 60 * SECOND;

/**
 * Where the session stands. Clocks are compared, not seconds counted, because a computer that slept has missed them. Looking never asks
 * the service: that alone would prolong a session that nobody uses.
 */
export function useSessionEnd(): { standing: Standing; look(): void } {
  const [standing, setStanding] = useState<Standing>({ is: 'far' });
  const look = useCallback(
    () => setStanding((before) => (before.is === 'over' ? before : standingNow(before))),
    [],
  );
  useEffect(() => {
    const timer = setInterval(look, SECOND);
    document.addEventListener('visibilitychange', look);
    addEventListener('storage', look);
    // Any call prolongs the session, but only this one says until when.
    const unused = whenSessionUsed(() => {
      if (lastHeard() > 0 && Date.now() - lastHeard() > MINUTE) askForSession().then(look, () => {});
    });
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('storage', look);
      unused();
    };
  }, [look]);
  return { standing, look };
}

function standingNow(before: Standing): Standing {
  if (lastHeard() === 0) return { is: 'far' };
  const end = known();
  const phase = end ? phaseOf(end, Date.now()) : 'over';
  if (end === undefined || phase !== 'soon')
    return phase === before.is ? before : ({ is: phase } as Standing);
  return before.is === 'soon' && before.at === end.at && before.final === end.final
    ? before
    : { is: 'soon', ...end };
}
