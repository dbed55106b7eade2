import lighthouse, { desktopConfig } from 'lighthouse';

/** Of 1: what is this good costs no point that one sees. */
const ENOUGH = 0.995;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Lighthouse's own, and what a page before has noted of its session: every visit is somebody's first. */
const FORGOTTEN = ['file_systems', 'shader_cache', 'service_workers', 'cache_storage', 'local_storage'];

/**
 * What Lighthouse says of a page. When its first attempt is not perfect in speed, it has the other attempts too, and the one in the
 * middle counts: the machine is shared, and simulated throttling multiplies what disturbs it.
 */
export async function measured({ browser, site, path, listed, device, cookie, budgets }) {
  const visit = () => visited({ browser, address: site + path, listed, device, cookie });
  const visits = [await visit()];
  while (visits[0].scores.performance < 100 && visits.length < budgets.attempts) visits.push(await visit());
  visits.sort((one, other) => one.scores.performance - other.scores.performance);
  const middle = visits[Math.floor(visits.length / 2)];
  return { path, device, attempts: visits.length, ...middle, breaches: breaches(middle, site, budgets) };
}

async function visited({ browser, address, listed, device, cookie }) {
  const { lhr } = await lighthouse(
    address,
    {
      port: browser.port,
      onlyCategories: CATEGORIES,
      locale: 'en-US',
      output: 'json',
      logLevel: 'error',
      skipAboutBlank: true,
      disableFullPageScreenshot: true,
      clearStorageTypes: FORGOTTEN,
      // Whether going back is quick costs no point but a second; those that search engines are told to leave out are left out.
      skipAudits: ['bf-cache', ...(listed ? [] : ['is-crawlable'])],
      ...(cookie && { extraHeaders: { Cookie: cookie } }),
    },
    device === 'desktop' ? desktopConfig : undefined,
  );
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const requests = lhr.audits['network-requests'].details.items;
  return {
    landedOn: lhr.finalDisplayedUrl,
    scores: Object.fromEntries(CATEGORIES.map((name) => [name, Math.round(100 * lhr.categories[name].score)])),
    kilobytes: requests.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000,
    requests: requests.map(({ url }) => url),
    losses: losses(lhr),
  };
}

/** What cost a point, in Lighthouse's own words. */
const losses = ({ categories, audits }) =>
  Object.values(categories).flatMap(({ id, auditRefs }) =>
    auditRefs
      .map(({ id: audit, weight }) => ({ id, weight, ...audits[audit] }))
      .filter(({ weight, score }) => weight > 0 && score !== null && score < ENOUGH)
      .map(({ title, displayValue = '' }) => `${id}: ${title} ${displayValue}`.trim()),
  );

function breaches({ landedOn, scores, kilobytes, requests, losses }, site, budgets) {
  const tooLow = scores.performance < budgets.performanceAtLeast || Object.entries(budgets.mustBe).some(([name, score]) => scores[name] < score);
  const elsewhere = requests.filter((url) => !url.startsWith(`${site}/`) && !url.startsWith('data:'));
  return [
    ...(landedOn.startsWith(`${site}/`) ? [] : [`landed on ${landedOn}`]),
    ...Object.entries(budgets.mustBe)
      .filter(([name, score]) => scores[name] < score)
      .map(([name]) => `${name} ${scores[name]}`),
    ...(scores.performance < budgets.performanceAtLeast ? [`performance ${scores.performance}`] : []),
    ...(tooLow ? losses : []),
    ...(kilobytes > budgets.kilobytesAtMost ? [`${kilobytes.toFixed(1)} kB`] : []),
    ...(requests.length > budgets.requestsAtMost ? [`${requests.length} requests`] : []),
    ...elsewhere.map((url) => `asks ${url}`),
  ];
}
