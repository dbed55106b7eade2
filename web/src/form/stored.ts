import { useRef, useState } from 'preact/hooks';

/**
 * Keeps what somebody is typing, so that a reload, an expired session or a way back loses nothing. It lives as long as the browser's
 * tab, and only for the account that typed it: computers are shared (ADR 37).
 */
export class StoredDraft<Draft> {
  constructor(
    private readonly name: string,
    /** Asked for each time: where storage is blocked, even naming it throws. */
    private readonly storage: () => Storage = () => sessionStorage,
  ) {}

  read(owner: string): Draft | undefined {
    try {
      const kept = JSON.parse(this.storage().getItem(this.name) ?? 'null');
      return kept?.owner === owner ? kept.draft : undefined;
    } catch {
      return undefined;
    }
  }

  write(owner: string, draft: Draft): void {
    try {
      this.storage().setItem(this.name, JSON.stringify({ owner, draft }));
    } catch {
      // Without storage (full, or refused by the browser) the form still works until the page is left.
    }
  }

  clear(): void {
    try {
      this.storage().removeItem(this.name);
    } catch {
      // Nothing was kept, then.
    }
  }
}

/**
 * A draft as state that is kept with every change. A change is made to the newest draft, not to the one last shown: browsers fill in
 * several fields at once.
 */
export function useStoredDraft<Draft>(store: StoredDraft<Draft>, owner: string, fresh: () => Draft) {
  const [kept] = useState(() => store.read(owner));
  const [shown, setShown] = useState(() => kept ?? fresh());
  const newest = useRef(shown);
  const keep = (change: (draft: Draft) => Draft) => {
    newest.current = change(newest.current);
    store.write(owner, newest.current);
    setShown(newest.current);
  };
  const discard = () => {
    store.clear();
    newest.current = fresh();
    setShown(newest.current);
  };
  return { draft: shown, keep, discard, restored: kept !== undefined };
}

/** Forgets whatever was typed in this tab. */
export function forgetDrafts(): void {
  try {
    sessionStorage.clear();
  } catch {
    // Where storage is blocked, nothing was kept.
  }
}
