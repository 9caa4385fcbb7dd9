import { endingLink, type Rule, withoutTail } from './rest';

/**
 * The link to the quoted post at the end, for the article shows the quoted post itself:
 * `Well said: x.com/bob/status/900` → `Well said:`
 *
 * A link in the middle of the words stays, and so does a link to another post.
 */
export const quoteLink: Rule = (rests) =>
  rests.map((rest) => {
    const quote = rest.post.quote;
    const link = quote && endingLink(rest);
    return link && new RegExp(`/status/${quote.id}(?!\\d)`).test(link.url) ? withoutTail(rest, link.text.length) : rest;
  });
