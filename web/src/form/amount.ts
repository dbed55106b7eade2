import { unspaced } from './signs.ts';

type Units = readonly (readonly [sign: string, worth: number])[];
type Reading = (text: string) => number | undefined;

const SMALL: Units = [
  ['千', 1000],
  ['百', 100],
];
const LARGE: Units = [
  ['兆', 1e12],
  ['億', 1e8],
  ['万', 1e4],
];
const BEYOND = 1e16;

/**
 * Reads a number as people write it: full width, with commas, with its word (３人, ¥500), in units (1,000万円, 1億2,000万). What is no whole
 * number stays as it is, for the service to say so.
 */
export function integerOf(typed: string): number | string {
  const plain = unspaced(typed)
    .normalize('NFKC')
    .replace(/[,、]/g, '')
    .replace(/^[¥\\]/, '')
    .replace(/(?:人|名|円也?)$/, '');
  const value = plain === '' ? undefined : inLargeUnits(plain);
  return value !== undefined && Number.isInteger(value) && value < BEYOND ? value : typed;
}

/** Before a large unit small ones may stand: 10百万. */
const inLargeUnits: Reading = (text) => inUnits(text, LARGE, inSmallUnits);
const inSmallUnits: Reading = (text) => inUnits(text, SMALL, decimalOf);

function inUnits(text: string, units: Units, countOf: Reading): number | undefined {
  if (text === '') return undefined;
  let rest = text;
  let total = 0;
  for (const [sign, worth] of units) {
    const at = rest.indexOf(sign);
    if (at >= 0) {
      total += whole((countOf(rest.slice(0, at)) ?? Number.NaN) * worth);
      rest = rest.slice(at + sign.length);
    }
  }
  const last = rest === '' ? 0 : countOf(rest);
  return last === undefined ? undefined : total + last;
}

const decimalOf: Reading = (text) => (/^\d{1,16}(?:\.\d+)?$/.test(text) ? Number(text) : undefined);

/** 1.1億 is 110,000,000, whatever binary fractions make of it. */
const whole = (value: number): number =>
  Math.abs(value - Math.round(value)) < value * 1e-12 ? Math.round(value) : value;
