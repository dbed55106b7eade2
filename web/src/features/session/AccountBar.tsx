import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Problem } from '../../api/problem.ts';
import type { Session } from '../../api/types.ts';
import { accountTypeName } from './accountType.ts';
import { LogOut } from './LogOut.tsx';
import { askForSession, whenSessionHeard } from './session.ts';
import { forgotten } from './sessionEnd.ts';

/** Who is logged in, and the way out; nothing until that is known. */
export function AccountBar() {
  const [session, setSession] = useState<Session>();
  useEffect(() => whenSessionHeard(setSession), []);
  if (!session) return null;
  const { name, accountType } = session.account;
  return (
    <>
      <p>
        {name}（{accountTypeName[accountType]}）でログイン中
      </p>
      <LogOut />
    </>
  );
}

/** Into the place that the header leaves for it; English pages have none. */
export function showAccount(): void {
  const place = document.getElementById('account');
  if (place) render(<AccountBar />, place);
}

/** On a page that asks for no session itself. One that has ended is forgotten in every tab; a service out of reach says nothing of it. */
export async function askAndShowAccount(): Promise<void> {
  showAccount();
  try {
    await askForSession();
  } catch (refusal) {
    if (refusal instanceof Problem && refusal.code === 'no-session') forgotten();
  }
}
