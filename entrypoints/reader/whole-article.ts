/** Comes when the article under `root` has been drawn to its end: a long one is drawn bit by bit. */
export function wholeArticle(root: ParentNode | null): Promise<void> {
  const begun = root?.querySelector('[data-drawing]');
  if (!begun) return Promise.resolve();
  return new Promise((resolve) => {
    const changes = new MutationObserver(() => {
      if (begun.hasAttribute('data-drawing') && begun.isConnected) return;
      changes.disconnect();
      resolve();
    });
    changes.observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-drawing'] });
  });
}

/**
 * Goes on to where a link within a long article leads when all of it has been drawn: the browser went nowhere if the target
 * was not there yet. Gives back what stops it.
 */
export function followLinksDown(root: () => ParentNode | null): () => void {
  const follow = () => {
    if (location.hash === '' || !root()?.querySelector('[data-drawing], [data-long]')) return;
    const id = decodeURIComponent(location.hash.slice(1));
    void wholeArticle(root()).then(() => document.getElementById(id)?.scrollIntoView());
  };
  addEventListener('hashchange', follow);
  return () => removeEventListener('hashchange', follow);
}
