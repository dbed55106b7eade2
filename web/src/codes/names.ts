import { english, industries as japaneseIndustries, prefectures as japanesePrefectures } from 'virtual:core';
import { spoken } from '../language/spoken.ts';

export const prefectures = spoken(japanesePrefectures, english.prefectures);
export const industries = spoken(japaneseIndustries, english.industries);

const named = (codes: typeof prefectures) => new Map(codes.map(({ value, name }) => [value, name]));
const prefectureNames = named(prefectures);
const industryNames = named(industries);

/** A code that these pages do not know is better shown than hidden. */
export const prefectureName = (code: string): string => prefectureNames.get(code) ?? code;
export const industryName = (code: string): string => industryNames.get(code) ?? code;
