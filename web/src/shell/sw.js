// Shows a page of this site when the network is gone, and does nothing else: the network is always asked first, nothing but
// FILES is kept, and what concerns /api/ is not touched.
const FILES = ['{{files}}'];
const CACHE = 'offline-{{version}}';
const PAGE = '/offline/';

addEventListener('install', (event) => {
  event.waitUntil(keep().then(() => skipWaiting()));
});

addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers());
});

addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/')) return;
  if (event.request.mode === 'navigate') event.respondWith(arrive(event.request));
  else if (FILES.includes(pathname)) event.respondWith(fetch(event.request).catch(() => kept(pathname)));
});

const keep = async () => {
  const cache = await caches.open(CACHE);
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })));
};

const forgetOthers = async () => {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith('offline-') && name !== CACHE).map((name) => caches.delete(name)),
  );
};

const arrive = async (request) => {
  try {
    return await fetch(request);
  } catch {
    const page = await kept(PAGE);
    return page.ok ? failure(page) : page;
  }
};

/** Not a success: whatever was asked for has not been had. The body is unpacked already. */
const failure = async (page) => {
  const headers = new Headers(page.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(await page.blob(), { status: 503, headers });
};

const kept = async (path) => (await caches.match(path)) ?? Response.error();
