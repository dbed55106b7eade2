import { spoken } from './spoken.ts';

/** Days are Japanese days, wherever the browser is. */
export const todayInJapan = (now = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(now);

const writtenDay = new Intl.DateTimeFormat(spoken('ja-JP', 'en-GB'), { dateStyle: 'long', timeZone: 'UTC' });

/** 2026-04-01 as 2026年4月1日, or 1 April 2026. */
export function day(date: string): string {
  const [ofDate] = /^\d{4}-\d\d-\d\d/.exec(date) ?? [];
  return ofDate === undefined ? date : writtenDay.format(new Date(ofDate));
}

/** A moment as Japan's clocks show it. */
export const moment = (time: string): string =>
  new Intl.DateTimeFormat(spoken('ja-JP', 'en-GB'), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Tokyo',
  }).format(new Date(time));

/** The time of day in Japan: 15:30. */
export const clockTime = (time: number): string =>
  new Intl.DateTimeFormat('ja-JP', { timeStyle: 'short', timeZone: 'Asia/Tokyo' }).format(time);

/** A moment that must not be missed, with its weekday: 2026年5月12日(火) 17:00. */
export const deadline = (time: string): string =>
  new Intl.DateTimeFormat('ja-JP', {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'Asia/Tokyo',
  }).format(new Date(time));
