import { forgotten, known } from '../features/session/sessionEnd.ts';

/**
 * Shows who is logged in on pages that need no login, too, where this browser has heard of a session that may still live. All others ask
 * the service nothing, and load no more than these lines.
 */
async function show(): Promise<void> {
  const [{ showAccount }, { askForSession }] = await Promise.all([
    import('../features/session/AccountBar.tsx'),
    import('../features/session/session.ts'),
  ]);
  showAccount();
  await askForSession().catch(forgotten);
}

const end = known();
if (end && Date.now() < end.at && document.getElementById('account')) show();
