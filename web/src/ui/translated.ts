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
    for (const [text, translation] of translationsIn(records)) {
      inPlaceOf.set(text, translation);
      changes.observe(text, { characterData: true });
    }
  }).observe(root, { childList: true, subtree: true });

  const insertBefore = Node.prototype.insertBefore;
  Node.prototype.insertBefore = function <Child extends Node>(this: Node, child: Child, place: Node | null) {
    return insertBefore.call(this, child, placeIn(this, place, inPlaceOf)) as Child;
  };
}

/** Which text gave way to which element: in one step, or in two beside each other, in either order. */
function translationsIn(records: readonly MutationRecord[]): Map<Node, HTMLElement> {
  const added = records.flatMap((record) =>
    [...record.addedNodes].filter(isTranslation).map((translation) => ({ record, translation })),
  );
  const pairs = new Map<Node, HTMLElement>();
  for (const record of records) {
    for (const text of record.removedNodes) {
      if (text.nodeType !== Node.TEXT_NODE || text.isConnected) continue;
      const at = added.findIndex((one) => tookThePlace(one, record));
      const [taken] = at < 0 ? [] : added.splice(at, 1);
      if (taken) pairs.set(text, taken.translation);
    }
  }
  return pairs;
}

function tookThePlace(
  { record, translation }: { record: MutationRecord; translation: HTMLElement },
  removal: MutationRecord,
): boolean {
  if (record.target !== removal.target) return false;
  return (
    record === removal ||
    removal.previousSibling === translation ||
    removal.nextSibling === translation ||
    (record.previousSibling === removal.previousSibling && record.nextSibling === removal.nextSibling)
  );
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
