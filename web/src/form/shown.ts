import { industryName, prefectureName } from '../codes/names.ts';
import type { Cities } from '../codes/useCities.ts';
import { day } from '../language/dates.ts';
import type { Field } from './field.ts';
import { hyphenated } from './telephone.ts';
import { digitsOf, integerOf } from './values.ts';

/** A field's value as a person reads it. */
export function shown(field: Field, value: string, cities: Cities): string {
  if (field.key === 'business/prefecture') return prefectureName(value);
  if (field.key === 'business/city') return cities.get(value) ?? value;
  if (field.key === 'business/industry') return industryName(value);
  if (field.key === 'business/employees') return `${grouped(value)}人`;
  if (field.key === 'business/capital') return `${grouped(value)}円`;
  if (field.kind === 'postal-code') return digitsOf(value).replace(/^(\d{3})(\d{4})$/, '$1-$2');
  if (field.kind === 'phone') return hyphenated(digitsOf(value));
  if (field.kind === 'date') return day(value);
  if (field.kind === 'choice') return answerName[value as keyof typeof answerName] ?? value;
  return value;
}

export const answerName = {
  done: '実施している',
  partly: '一部実施している',
  notDone: '実施していない',
  unknown: 'わからない',
} as const;

const grouped = (value: string): string => integerOf(value).toLocaleString('ja-JP');
