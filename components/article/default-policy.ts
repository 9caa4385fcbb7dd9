import DOMPurify from 'dompurify';

/** As far as we use them; the types of the DOM do not have them yet. */
export interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string };
}

/** Absent where the browser has no Trusted Types, and outside browsers. */
export const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/**
 * What libraries set as HTML by themselves passes through DOMPurify too: micromark lets the browser read its entities,
 * and Readability writes back what it took out of a page that is not shown.
 */
if (DOMPurify.isSupported) trustedTypes?.createPolicy('default', { createHTML: (html) => DOMPurify.sanitize(html) });
