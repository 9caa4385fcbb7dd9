import { createOverlay, type Overlay } from './overlay';

/** The offer: a narrow bar at the foot of the page, which leaves the keyboard to the page. */
export function createOfferOverlay(document: Document, src: string): Overlay {
  return createOverlay(document, {
    tag: 'epure-offer',
    src,
    title: 'Épure',
    style:
      'position: fixed; inset-block-end: 16px; inset-inline: 0; margin-inline: auto; width: min(560px, calc(100% - 24px)); height: 76px; border: 0; border-radius: 14px; z-index: 2147483646; color-scheme: light dark; box-shadow: 0 8px 30px rgb(0 0 0 / .25)',
    takesFocus: false,
  });
}
