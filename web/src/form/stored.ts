import { useState } from 'preact/hooks';

/**
 * Keeps what somebody is typing, so that a reload, an expired session or a way back loses nothing. It lives as long as the browser's
 * tab, and only for the account that typed it: computers are shared.
 */
export class StoredDraft<Draft> {
  constructor(
    private readonly name: string,
    private readonly storage: Storage = sessionStorage,
  ) {}

  read(owner: string): Draft | undefined {
    try {
      const kept = JSON.parse(this.storage.getItem(this.name) ?? 'null');
      return kept?.owner === owner ? kept.draft : undefined;
    } catch {
      return undefined;
    }
  }

  write(owner: string, draft: Draft): void {
    try {
      this.storage.setItem(this.name, JSON.stringify({ owner, draft }));
    } catch {
      // Without storage (full, or refused by the browser) the form still works until the page is left.
    }
  }

  clear(): void {
    try {
      this.storage.removeItem(this.name);
    } catch {
      // Nothing was kept, then.
    }
  }
}

/** A draft as state that is kept with every change. */
export function useStoredDraft<Draft>(store: StoredDraft<Draft>, owner: string, fresh: () => Draft) {
  const [draft, setDraft] = useState(() => store.read(owner) ?? fresh());
  const keep = (next: Draft) => {
    store.write(owner, next);
    setDraft(next);
  };
  return [draft, keep] as const;
}
