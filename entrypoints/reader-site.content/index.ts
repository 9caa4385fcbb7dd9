import { browser } from 'wxt/browser';
import { type ContentScriptContext, defineContentScript } from '#imports';
import { createOfferOverlay } from '../../components/offer-overlay';
import { removeOrphans } from '../../components/orphans';
import type { Overlay } from '../../components/overlay';
import { createReaderOverlay } from '../../components/reader-overlay';
import { watchPlaceholder } from '../../pipeline/detect/watch-placeholder';
import { answer, nothing } from '../../pipeline/messages';
import { success } from '../../pipeline/outcome';
import { belongs, shippedSites } from '../../pipeline/reader-site';
import { loadSettings } from '../../pipeline/save/settings';
import { answerPull } from './answer-pull';
import { createBesideStand } from './beside-stand';
import type { Stand } from './stand';

export default defineContentScript({
  matches: [
    '*://*.twitter-thread.com/*',
    '*://*.xunroll.com/*',
    '*://*.threadreaderapp.com/*',
    '*://*.unrollnow.com/*',
  ],
  runAt: 'document_end',
  main(ctx) {
    removeOrphans(document);
    const isShipped = shippedSites.some((site) => belongs(location.hostname, site));
    const stand = isShipped ? standBy(ctx) : createBesideStand(ctx);
    let page = new AbortController();
    const watch = () =>
      watchPlaceholder(
        document,
        (placeholder) => {
          if (placeholder) void stand.offer();
          else stand.withdraw();
        },
        page.signal,
      );
    // Another address in the same document is another page: what was opened or declined belongs to the one before.
    ctx.addEventListener(window, 'wxt:locationchange', () => {
      page.abort();
      page = new AbortController();
      stand.reset();
      watch();
    });
    ctx.onInvalidated(() => page.abort());
    // After the extension was loaded anew this script belongs to nobody: it finds that out by itself, and stops.
    ctx.setInterval(() => undefined, lookEveryMs);
    watch();
  },
});

/** How often this script looks whether its extension is still there. */
const lookEveryMs = 1_000;

/** Offers the original while the placeholder stands, and opens the reader when the offer is taken. */
function standBy(ctx: ContentScriptContext): Stand {
  let offer: Overlay | null = null;
  let reader: Overlay | null = null;
  let declined = false;

  const withdraw = () => {
    const gone = offer;
    offer = null;
    gone?.hide();
    // The click that takes the offer is still on its way through the frame: it must have somewhere to arrive.
    setTimeout(() => gone?.remove(), 1_000);
  };
  const open = () => {
    withdraw();
    reader ??= createReaderOverlay(document, browser.runtime.getURL('/reader.html'));
    reader.show();
  };

  ctx.onInvalidated(() => {
    withdraw();
    reader?.remove();
  });
  answer('acceptOffer', nothing, () => {
    open();
    return success(null);
  });
  answer('declineOffer', nothing, () => {
    declined = true;
    withdraw();
    return success(null);
  });
  answer('leave', nothing, () => {
    reader?.hide();
    return success(null);
  });
  answer('toggle', nothing, () => {
    if (reader?.visible) reader.hide();
    else open();
    return success(null);
  });
  answerPull(() => reader !== null);

  return {
    async offer() {
      if (declined || offer || reader) return;
      const { autoOpen } = await loadSettings();
      if (ctx.isInvalid || declined || offer || reader) return;
      if (autoOpen) return open();
      offer = createOfferOverlay(document, browser.runtime.getURL('/offer.html'));
      offer.show();
    },
    withdraw,
    reset() {
      withdraw();
      reader?.remove();
      reader = null;
      declined = false;
    },
  };
}
