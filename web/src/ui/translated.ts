/**
 * Lets a page live on while the browser translates it. Translators take the page's text nodes out and put elements with other text in
 * their place; what is rendered then changes nodes that nobody sees, or looks for a place beside one that has left its parent and
 * fails (facebook/react#11538 describes both). A text that changes comes back, to be translated anew.
 */
export function surviveTranslation(root: Node): void {
  const inPlaceOf = new WeakMap<Node, ChildNode>();
  const changes = new MutationObserver((records) => {
    for (const { target } of records) {
      const translation = inPlaceOf.get(target);
      if (translation?.isConnected && !target.isConnected) translation.replaceWith(target);
      inPlaceOf.delete(target);
    }
  });
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes } of records) {
      const [translation] = [...addedNodes].filter(isTranslation);
      const [text] = [...removedNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      if (!translation || !text || text.isConnected) continue;
      inPlaceOf.set(text, translation);
      changes.observe(text, { characterData: true });
    }
  }).observe(root, { childList: true, subtree: true });

  const insertBefore = Node.prototype.insertBefore;
  Node.prototype.insertBefore = function <Child extends Node>(this: Node, child: Child, place: Node | null) {
    return insertBefore.call(this, child, placeIn(this, place, inPlaceOf)) as Child;
  };
}

/** Chromium's and Edge's translators use `font`. */
const isTranslation = (node: Node): node is HTMLElement => node.nodeName === 'FONT';

/** The place itself, what stands there now, or the end. */
function placeIn(parent: Node, place: Node | null, inPlaceOf: WeakMap<Node, ChildNode>): Node | null {
  if (place === null || place.parentNode === parent) return place;
  let now: Node | null = inPlaceOf.get(place) ?? place;
  while (now && now.parentNode !== parent) now = now.parentNode;
  return now;
}
