// Shows a page of this site when the network is gone, and does nothing else: the network is always asked first, nothing but
// FILES is kept, and what concerns /api/ is not touched.
const FILES = ['{{files}}'];
const CACHE = 'offline-{{version}}';
const PAGE = '/offline/';

addEventListener('install', (event) => {
  event.waitUntil(keep().then(() => skipWaiting()));
});

addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOthers(), registration.navigationPreload?.enable()]));
});

addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/')) return;
  if (event.request.mode === 'navigate') event.respondWith(arrive(event));
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

const arrive = async (event) => {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch {
    const page = await kept(PAGE);
    // Not a success: whatever was asked for has not been had.
    return new Response(await page.blob(), { status: 503, headers: page.headers });
  }
};

const kept = async (path) => (await caches.match(path)) ?? Response.error();
