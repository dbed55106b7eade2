import lighthouse, { desktopConfig } from 'lighthouse';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

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
      // Those that search engines are told to leave out are left out by them.
      ...(!listed && { skipAudits: ['is-crawlable'] }),
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
    faults: faults(lhr),
  };
}

/** What cost a point, in Lighthouse's own words. */
const faults = ({ categories, audits }) =>
  Object.values(categories).flatMap(({ id, auditRefs }) =>
    auditRefs
      .filter(({ id: audit, weight }) => id !== 'performance' && weight > 0 && audits[audit].score !== null && audits[audit].score < 1)
      .map(({ id: audit }) => `${id}: ${audits[audit].title}`),
  );

function breaches({ landedOn, scores, kilobytes, requests, faults }, site, budgets) {
  const elsewhere = requests.filter((url) => !url.startsWith(`${site}/`) && !url.startsWith('data:'));
  return [
    ...(landedOn.startsWith(`${site}/`) ? [] : [`landed on ${landedOn}`]),
    ...Object.entries(budgets.mustBe)
      .filter(([name, score]) => scores[name] < score)
      .map(([name]) => `${name} ${scores[name]}`),
    ...faults,
    ...(scores.performance < budgets.performanceAtLeast ? [`performance ${scores.performance}`] : []),
    ...(kilobytes > budgets.kilobytesAtMost ? [`${kilobytes.toFixed(1)} kB`] : []),
    ...(requests.length > budgets.requestsAtMost ? [`${requests.length} requests`] : []),
    ...elsewhere.map((url) => `asks ${url}`),
  ];
}
