/** Whatever a path could mean to some reader on its way: two slashes and a backslash lead to another host. */
const UNSAFE = /\/\/|\\|\p{Cc}/u;
const CALL = /^\/api(\/|$)/i;
const ESCAPE = /%[0-9a-f]{2}/i;
const STRAY_PERCENT = /%(?![0-9a-f]{2})/i;
const BEYOND_ASCII = /[^\x21-\x7e]+/g;
const MOST_CHARACTERS = 2000;

/**
 * The page of this site that was asked for, fit for an address; none for anything else, a call of the service among it. Judged as the
 * service judges it (`ReturnTo`, `PagePath`): as it stands, and with its escapes undone and its dots resolved.
 */
export function ownPage(asked: string): string | undefined {
  if (!asked.startsWith('/') || /[\s#\\\p{Cc}]/u.test(asked) || STRAY_PERCENT.test(asked)) return undefined;
  try {
    const written = asked.replace(BEYOND_ASCII, encodeURIComponent);
    const [path = ''] = written.split('?');
    return written.length <= MOST_CHARACTERS && isOfPage(path) ? written : undefined;
  } catch {
    // Escapes or characters that are no UTF-8.
    return undefined;
  }
}

function isOfPage(path: string): boolean {
  if ([path, resolve(path)].some((read) => UNSAFE.test(read) || CALL.test(read))) return false;
  return !ESCAPE.test(path) || isOfPage(decodeURIComponent(path.replace(/%(?![0-9a-f]{2})/gi, '%25')));
}

/** Without `.` and `..` (RFC 3986, section 5.2.4). */
function resolve(path: string): string {
  const kept: string[] = [];
  for (const segment of path.slice(1).split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '.') kept.push(segment);
  }
  return `/${kept.join('/')}`;
}
