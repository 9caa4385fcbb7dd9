import { createOverlay, type Overlay } from './overlay';

/** The reader over the whole page. */
export function createReaderOverlay(document: Document, src: string): Overlay {
  return createOverlay(document, {
    tag: 'epure-reader',
    src,
    title: 'Épure',
    style:
      'position: fixed; inset: 0; width: 100%; height: 100%; border: 0; z-index: 2147483647; background: Canvas; color-scheme: light dark',
    takesFocus: true,
  });
}
