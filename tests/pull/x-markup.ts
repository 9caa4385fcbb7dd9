import { JSDOM } from 'jsdom';

/** What a post on a played page of X has; all but the id has a default. */
interface PlayedPost {
  id: string;
  handle?: string;
  text?: string;
  /** Markup in place of the plain text. */
  html?: string;
  focal?: boolean;
  after?: string;
}

/** A post as X's page has it, without white space between its elements. */
export function post({
  id,
  handle = 'sama',
  text = `Post ${id}`,
  html = `<span>${text}</span>`,
  focal,
  after = '',
}: PlayedPost) {
  return `<article role="article" tabindex="${focal ? -1 : 0}" data-testid="tweet"><div data-testid="User-Name"><a href="/${handle}"><span>Name of ${handle}</span></a><a href="/${handle}"><span>@${handle}</span></a><a href="/${handle}/status/${id}"><time datetime="2025-11-20T20:59:02.000Z">5h</time></a></div><div lang="en" data-testid="tweetText">${html}</div>${after}</article>`;
}

export function cell(content: string): string {
  return `<div data-testid="cellInnerDiv"><div>${content}</div></div>`;
}

export const advert = cell(
  `<div data-testid="placementTracking">${post({ id: '900', handle: 'shop' }).replace(/<time.*?<\/time>/, '')}</div>`,
);

/** A page of X with these cells. */
export function xPage(...cells: string[]): Document {
  return new JSDOM(`<!DOCTYPE html><html><body><main>${cells.join('')}</main></body></html>`).window.document;
}
