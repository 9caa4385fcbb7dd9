import { browser } from 'wxt/browser';
import { defineContentScript } from '#imports';
import { removeOrphans } from '../../components/orphans';
import type { Overlay } from '../../components/overlay';
import { createReaderOverlay } from '../../components/reader-overlay';
import { isReadable } from '../../pipeline/detect/readable';
import { answer, ask, type Found, nothing, parseOrder } from '../../pipeline/messages';
import { failure, success } from '../../pipeline/outcome';
import { showsUnobserved } from '../../pipeline/pull/shows-unobserved';
import { receiveAnswers, type WireAnswer } from '../../pipeline/pull/wire-event';
import { statusAt } from '../../pipeline/x-address';
import { createCollection } from './collection';
import { runErrand } from './errand';
import { createObservedPosts } from './observed-posts';
import { createPageButton } from './page-button';
import type { ScriptContext } from './script-context';

export default defineContentScript({
  matches: ['https://x.com/*', 'https://mobile.x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'],
  runAt: 'document_start',
  main(ctx: ScriptContext) {
    removeOrphans(document);
    const observed = createObservedPosts();
    const page = followPage(ctx, observed);
    receiveAnswers(
      document,
      (wireAnswer) => {
        observed.add(wireAnswer);
        page.settle(wireAnswer);
      },
      ctx.signal,
    );
    // After the extension was loaded anew this script belongs to nobody: it finds that out by itself, and stops.
    ctx.setInterval(() => undefined, lookEveryMs);
    runErrand(page, ctx.signal).catch((error: unknown) => {
      if (ctx.isValid) throw error;
    });
  },
});

/** How often this script looks whether its extension is still there. */
const lookEveryMs = 1_000;

const noReader = failure('page-gone', 'no reader was opened here');

type ObservedPosts = ReturnType<typeof createObservedPosts>;

/** Keeps the button and the reader in step with the post that the page stands at. */
function followPage(ctx: ScriptContext, observed: ObservedPosts) {
  const button = createPageButton(document, {
    tag: 'epure-read',
    testId: 'read',
    label: browser.i18n.getMessage('read'),
    onPress: () => open(),
  });
  let overlay: Overlay | null = null;
  let address = new URL(location.href);

  const found = () => {
    const status = statusAt(address);
    return status ? observed.traceAt(status.id) : failure('no-post-id', 'no single post here');
  };
  let told: Found = 'none';
  const tell = (now: Found) => {
    if (now === told) return;
    told = now;
    // Nobody answers after an update: the button then says what it said.
    ask('onPage', { found: now }).catch(() => undefined);
  };
  const refresh = () => {
    const traced = found();
    const trace = traced.ok && isReadable(traced.value) ? traced.value : null;
    if (trace) button.show();
    else button.hide();
    tell(!trace ? 'none' : trace.endSeen && !trace.rootless ? 'whole' : 'part');
  };
  const open = () => {
    overlay ??= createReaderOverlay(document, browser.runtime.getURL('/reader.html'));
    overlay.show();
  };
  const collection = createCollection(window, found);
  const close = () => {
    collection.forget();
    overlay?.remove();
    overlay = null;
  };

  // The event comes before the page's own address has changed.
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
    const moved = statusAt(newUrl)?.id !== statusAt(address)?.id;
    address = newUrl;
    if (moved) close();
    refresh();
  });
  ctx.onInvalidated(() => {
    close();
    button.hide();
  });
  answer('pull', nothing, () => {
    if (!overlay) return noReader;
    const outcome = found();
    const isWhole = outcome.ok && !showsUnobserved(document, outcome.value, observed.has);
    const html = isWhole ? null : document.documentElement.outerHTML;
    const { end } = collection.now();
    return success({ site: 'x' as const, url: address.href, outcome, html, collected: end, drift: observed.drift() });
  });
  answer('collect', parseOrder, ({ order }) => (overlay ? success(collection.order(order)) : noReader));
  const hide = () => {
    // The page must not move under a reader who looks at it.
    collection.order('pause');
    overlay?.hide();
  };
  answer('leave', nothing, () => {
    hide();
    return success(null);
  });
  answer('toggle', nothing, () => {
    if (overlay?.visible) hide();
    else if (statusAt(address)) open();
    else return failure('no-post-id', 'no single post here');
    return success(null);
  });
  return {
    found,
    open,
    /** After an answer came: the address stands, also when a navigation was begun and broken off. */
    settle(wireAnswer: WireAnswer) {
      address = new URL(location.href);
      refresh();
      collection.answered(wireAnswer);
    },
    collection,
  };
}
