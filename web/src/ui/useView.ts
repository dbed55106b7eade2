import { useEffect, useState } from 'preact/hooks';

const current = (name: string) => new URLSearchParams(location.search).get(name);

/** Which view of a page is shown, kept in its address: reload, the browser's way back and the way back from the login find it again. */
export function useView(name: string) {
  const [view, setView] = useState(() => current(name));
  useEffect(() => {
    const follow = () => setView(current(name));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [name]);
  const addressOf = (next: string | null) => (next === null ? location.pathname : `?${name}=${next}`);
  const open = (next: string | null) => {
    history.pushState(null, '', addressOf(next));
    setView(next);
  };
  /** Opens a view in place of the one shown, to which no way leads back. */
  const replace = (next: string | null) => {
    history.replaceState(null, '', addressOf(next));
    setView(next);
  };
  return [view, open, replace] as const;
}
