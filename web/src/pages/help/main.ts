import { addLinks, addSearch } from './search.ts';

/** A link to a question opens its answer. Without script the browser scrolls to the question, and one opens it by hand. */
export function openAnswer(): void {
  const question = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!(question instanceof HTMLDetailsElement)) return;
  question.open = true;
  question.scrollIntoView();
}

const main = document.querySelector('main');
if (main) {
  addSearch(main);
  addLinks(main);
}
addEventListener('hashchange', openAnswer);
openAnswer();
