// Does to a page what a browser's translator does: text nodes give way to elements with other text, now and with every change.
(() => {
  const foreign = (text) => text.parentElement && !text.parentElement.closest('font, script, style, noscript, title');
  const translate = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim() && foreign(walker.currentNode)) texts.push(walker.currentNode);
    for (const text of texts) {
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      inner.textContent = `«${text.data}»`;
      text.replaceWith(outer);
    }
  };
  const begin = () => {
    translate(document.body);
    new MutationObserver(() => translate(document.body)).observe(document.body, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  };
  if (document.body) begin();
  else addEventListener('DOMContentLoaded', begin);
})();
