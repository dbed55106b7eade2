import { known } from '../features/session/sessionEnd.ts';

const end = known();

/**
 * Shows who is logged in on pages that need no login, too, where this browser has heard of a session that may still live. All others ask
 * the service nothing, and load no more than these lines.
 */
if (end && Date.now() < end.at && document.getElementById('account')) {
  import('../features/session/AccountBar.tsx').then(({ askAndShowAccount }) => askAndShowAccount());
}
