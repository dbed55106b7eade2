import type { ComponentType } from 'preact';
import { showAccount } from '../features/session/AccountBar.tsx';
import { SessionWatch } from '../features/session/SessionWatch.tsx';
import { mount, reloadWhenGoneBackTo } from './mount.tsx';

/** Puts a page in its place that needs a session, with what announces the session's end beside it. */
export function mountForAccount(Page: ComponentType): void {
  mount(() => (
    <>
      <Page />
      <SessionWatch />
    </>
  ));
  showAccount();
  reloadWhenGoneBackTo();
}
