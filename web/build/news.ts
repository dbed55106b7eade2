import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { escaped } from './operator.ts';

export interface News {
  id: string;
  date: string;
  title: string;
  paragraphs: string[];
}

const NEWEST = 3;

/** Writes data/news.yaml into the page of news, and the titles of the newest into the start page. */
export function news(file: URL): Plugin {
  return {
    name: 'news',
    transformIndexHtml: {
      order: 'pre',
      handler: (page) => {
        if (!page.includes('{{news}}') && !page.includes('{{newest-news}}')) return page;
        const all = newsIn(readFileSync(file, 'utf8'));
        return page
          .replace('{{news}}', () => all.map(article).join('\n'))
          .replace('{{newest-news}}', () => all.slice(0, NEWEST).map(headline).join('\n'));
      },
    },
  };
}

export function newsIn(yaml: string): News[] {
  const all = parse(yaml) as News[];
  const days = all.map(({ date }) => date);
  if (new Set(all.map(({ id }) => id)).size < all.length) throw new Error('news.yaml has an id twice');
  if (days.some((day, at) => !/^\d{4}-\d\d-\d\d$/.test(day) || day > (days[at - 1] ?? day)))
    throw new Error('news.yaml has days in another order than newest first');
  return all;
}

const article = ({ id, date, title, paragraphs }: News): string =>
  [
    `<article id="${id}">`,
    `<h2>${escaped(title)}</h2>`,
    `<p class="note">${day(date)}</p>`,
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
    '</article>',
  ].join('\n');

const headline = ({ id, date, title }: News): string =>
  `<li>${day(date)} <a href="/news/#${id}">${escaped(title)}</a></li>`;

const day = (date: string): string => {
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  return `<time datetime="${date}">${year}年${month}月${dayOfMonth}日</time>`;
};
