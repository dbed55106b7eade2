/** Has the browser keep one page for the case that no other can be had (ADR 38). Not before the page is there: nothing waits for it. */
if ('serviceWorker' in navigator && import.meta.env.PROD) {
  addEventListener('load', () => {
    navigator.serviceWorker.register('/sw.js').catch(() => {
      // Without it the browser's own page is shown when the network is gone.
    });
  });
}
