import { trustedTypes } from '../../components/article/default-policy';

/** A parsed page is not shown and runs nothing: it is only read. */
const asItIs = trustedTypes?.createPolicy('epure-read-only', { createHTML: (html) => html });

/** The markup of a page as a document that stands by itself: no script runs in it, and nothing is loaded. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(asItIs?.createHTML(html) ?? html, 'text/html');
}
