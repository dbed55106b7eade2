import { expect, it } from 'vitest';
import { ordered } from './stylesFirst.ts';

const script = '<script type="module" crossorigin src="/a.js"></script>';
const preload = '<link rel="modulepreload" crossorigin href="/b.js">';
const styles = '<link rel="stylesheet" crossorigin href="/c.css">';
const page = (...head: string[]) =>
  `<head>\n    <meta charset="utf-8">\n    ${head.join('\n    ')}\n  </head>`;

it('asks for styles before scripts', () => {
  expect(ordered(page(script, preload, styles))).toBe(page(styles, script, preload));
});

it('keeps several styles in their order', () => {
  const more = styles.replace('c.css', 'd.css');
  expect(ordered(page(script, styles, more))).toBe(page(styles, more, script));
});

it('leaves a page without scripts as it is', () => {
  expect(ordered(page(styles))).toBe(page(styles));
});
