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
  const open = (next: string | null) => {
    history.pushState(null, '', next === null ? location.pathname : `?${name}=${next}`);
    setView(next);
  };
  return [view, open] as const;
}
