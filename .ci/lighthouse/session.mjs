import { readFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';

/** The cookie of somebody who has logged in at the stand-in for GビズID and has not declared. */
export const applicant = (site) => logIn(site, 'load-1');

/** The cookie of somebody who has declared what the event of the tests declares. */
export async function declarer(site) {
  const cookie = await logIn(site, 'load-2');
  const event = JSON.parse(readFileSync(new URL('../../events/issuance/declared.201.json', import.meta.url), 'utf8'));
  await expect(
    201,
    fetch(`${site}/api/declarations`, {
      method: 'POST',
      headers: {
        cookie,
        'content-type': 'application/json',
        'x-requested-with': 'fetch',
        'idempotency-key': randomUUID(),
      },
      body: event.body,
    }),
  );
  return cookie;
}

async function logIn(site, account) {
  const begun = await expect(302, fetch(`${site}/api/login?returnTo=/mypage/`, { redirect: 'manual' }));
  const form = await formOf(begun.headers.get('location'));
  form.fields.set('account', account);
  const chosen = await fetch(form.action, { method: 'POST', body: form.fields, redirect: 'manual' });
  const back = await expect(
    303,
    fetch(chosen.headers.get('location'), { headers: { cookie: cookiesOf(begun) }, redirect: 'manual' }),
  );
  return cookiesOf(back);
}

/** The provider's page is one plain form with hidden fields. */
async function formOf(address) {
  const html = await (await expect(200, fetch(address))).text();
  const action = new URL(plain(/<form[^>]*\baction="([^"]*)"/.exec(html)[1]), address);
  const fields = new URLSearchParams();
  for (const [, name, value] of html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)) {
    fields.set(plain(name), plain(value));
  }
  return { action, fields };
}

const plain = (html) =>
  html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const cookiesOf = (response) =>
  response.headers
    .getSetCookie()
    .filter((cookie) => !cookie.includes('Max-Age=0'))
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');

async function expect(status, answer) {
  const response = await answer;
  if (response.status !== status) throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`);
  return response;
}
