import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const VIRTUAL = 'virtual:telephone';
const EVERYWHERE = new URL('../node_modules/libphonenumber-js/metadata.min.json', import.meta.url);

/** Gives the pages Japan's part of Google's numbering plans: three kilobytes of the world's hundred. */
export function telephone(): Plugin {
  return {
    name: 'telephone',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : undefined),
    load: (id) => (id === `\0${VIRTUAL}` ? `export const plans = ${JSON.stringify(ofJapan())};` : undefined),
  };
}

function ofJapan() {
  const { version, countries } = JSON.parse(readFileSync(EVERYWHERE, 'utf8'));
  return { version, country_calling_codes: { 81: ['JP'] }, countries: { JP: countries.JP } };
}
