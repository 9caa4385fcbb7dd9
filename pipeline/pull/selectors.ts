import { listPlaces } from './list-places';

/** All that is known of X's page: test ids and roles, never class names made by a machine. Captures that have each are named in tests/pull/selectors.test.ts. */
const selectors = {
  ...listPlaces,
  /** X's own program, there even when nothing else is. */
  shell: 'link[href*="abs.twimg.com/responsive-web/"]',
  /** The post that the page stands at; the others have `tabindex="0"`. */
  focalPost: `${listPlaces.post}[tabindex="-1"]`,
  advert: '[data-testid="placementTracking"]',

  userName: '[data-testid="User-Name"]',
  avatar: '[data-testid="Tweet-User-Avatar"] img',
  time: 'time[datetime]',
  text: '[data-testid="tweetText"]',
  showMore: '[data-testid="tweet-text-show-more-link"]',
  /** A quoted post, when a user's name stands in it. */
  quote: '[role="link"][tabindex="0"]',

  photo: '[data-testid="tweetPhoto"]',
  film: '[data-testid="videoPlayer"] video',
  card: '[data-testid="card.wrapper"]',
  cardDetail: '[data-testid^="card."][data-testid$=".detail"]',
  /** X shows the start of a link, and hides its `https://` and its end from view, not from the page. */
  unseenPiece: '[aria-hidden="true"]',

  articleView: '[data-testid="twitterArticleReadView"]',
  articleTitle: '[data-testid="twitter-article-title"]',
  articleBody: '[data-testid="twitterArticleRichTextView"]',
  articleBlock: '[data-block="true"]',
  articleCode: '[data-testid="markdown-code-block"]',
  articleDivider: 'hr,[role="separator"]',
  articleLink: 'a[href*="/article/"]',
} satisfies Record<string, string>;

export type Place = keyof typeof selectors;

/** The CSS of each place. */
export const places: Readonly<Record<Place, string>> = selectors;

/** The first such element inside, in the page's order. */
export function find(root: ParentNode, place: Place): Element | null {
  return root.querySelector(selectors[place]);
}

/** All such elements inside, in the page's order. */
export function findAll(root: ParentNode, place: Place): Element[] {
  return [...root.querySelectorAll(selectors[place])];
}

/** True when the element stands in such a place, or is one. */
export function standsIn(element: Element, place: Place): boolean {
  return element.closest(selectors[place]) !== null;
}
