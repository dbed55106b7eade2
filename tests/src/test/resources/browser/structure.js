// Headings, landmarks and names by which a page is read without being seen; and that nothing moves for who wants no motion.
() => {
  const faults = [];
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const all = (selector) => [...document.querySelectorAll(selector)].filter(shown);
  const one = (selector) => {
    const { length } = all(selector);
    if (length !== 1) faults.push(`${length} of ${selector}`);
  };
  ['h1', 'main', 'html[lang]'].forEach(one);
  // A page that stands alone, because nothing else can be had, has no menu.
  if (document.querySelector('main#main')) ['body > header', 'body > footer'].forEach(one);
  let level = 0;
  for (const heading of all('h1, h2, h3, h4, h5, h6')) {
    const next = Number(heading.localName[1]);
    if (next > level + 1) faults.push(`h${next} after h${level}: 「${heading.textContent}」`);
    if (heading.textContent.trim() === '') faults.push(`an empty h${next}`);
    level = next;
  }
  if (!/ \| .+|^SECURITY ACTION /.test(document.title)) faults.push(`the title is 「${document.title}」`);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) faults.push(`given twice: ${twice}`);
  for (const nav of all('nav, search, section')) {
    const labelled = nav.getAttribute('aria-label') ?? document.getElementById(nav.getAttribute('aria-labelledby'))?.textContent;
    if (nav.localName === 'nav' && !labelled?.trim()) faults.push(`a nav without a name`);
    if (nav.hasAttribute('aria-labelledby') && !labelled?.trim()) faults.push(`named by nothing: ${nav.outerHTML.slice(0, 80)}`);
  }
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    for (const element of all('body *')) {
      const { transitionDuration, animationName } = getComputedStyle(element);
      if (/[1-9]/.test(transitionDuration) || animationName !== 'none') faults.push(`moves: ${element.outerHTML.slice(0, 80)}`);
    }
  }
  return faults;
}
