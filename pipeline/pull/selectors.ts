/** One place of X's page. `proof` is a capture that has it (tests/pull/selectors.test.ts looks); null: only told of by others. */
interface Selector {
  css: string;
  proof: string | null;
}

const post = 'article[data-testid="tweet"]';
const conversation = 'control-panel/2025-11-guest-mario-zechner-wow.html';
const profile = 'control-panel/2025-11-guest-mario-zechner-twitter.html';
const film = 'mediaharvest/dom-status.html';
const xArticle = 'defuddle/2026-02-XArticle-dom.html';

/** All that is known of X's page: test ids and roles, never class names made by a machine. */
const selectors = {
  /** X's own program, there even when nothing else is. */
  shell: {
    css: 'link[href*="abs.twimg.com/responsive-web/"]',
    proof: 'control-panel/2025-11-guest-only-mario-zechner-wow.html',
  },
  cell: { css: '[data-testid="cellInnerDiv"]', proof: conversation },
  post: { css: post, proof: conversation },
  /** The post that the page stands at; the others have `tabindex="0"`. */
  focalPost: { css: `${post}[tabindex="-1"]`, proof: conversation },
  /** A heading between posts, such as "Discover more": what follows is no longer the conversation. */
  heading: { css: '[role="heading"]', proof: conversation },
  button: { css: 'button,[role="button"]', proof: conversation },
  advert: { css: '[data-testid="placementTracking"]', proof: 'mediaharvest/dom-modal.html' },

  userName: { css: '[data-testid="User-Name"]', proof: conversation },
  avatar: { css: '[data-testid="Tweet-User-Avatar"] img', proof: conversation },
  time: { css: 'time[datetime]', proof: conversation },
  permalink: { css: 'a[href*="/status/"]', proof: conversation },
  text: { css: '[data-testid="tweetText"]', proof: conversation },
  showMore: { css: '[data-testid="tweet-text-show-more-link"]', proof: null },
  /** A quoted post, when a user's name stands in it. */
  quote: { css: '[role="link"][tabindex="0"]', proof: conversation },

  photo: { css: '[data-testid="tweetPhoto"]', proof: conversation },
  film: { css: '[data-testid="videoPlayer"] video', proof: film },
  card: { css: '[data-testid="card.wrapper"]', proof: profile },
  cardDetail: { css: '[data-testid^="card."][data-testid$=".detail"]', proof: null },
  /** X shows the start of a link, and hides its `https://` and its end from view, not from the page. */
  unseenPiece: { css: '[aria-hidden="true"]', proof: conversation },

  articleView: { css: '[data-testid="twitterArticleReadView"]', proof: xArticle },
  articleTitle: { css: '[data-testid="twitter-article-title"]', proof: xArticle },
  articleBody: { css: '[data-testid="twitterArticleRichTextView"]', proof: xArticle },
  articleBlock: { css: '[data-block="true"]', proof: xArticle },
  articleCode: { css: '[data-testid="markdown-code-block"]', proof: xArticle },
  articleDivider: { css: 'hr,[role="separator"]', proof: null },
  articleLink: { css: 'a[href*="/article/"]', proof: xArticle },
} satisfies Record<string, Selector>;

export type Place = keyof typeof selectors;

export const places: Readonly<Record<Place, Selector>> = selectors;

/** The first such element inside, in the page's order. */
export function find(root: ParentNode, place: Place): Element | null {
  return root.querySelector(selectors[place].css);
}

/** All such elements inside, in the page's order. */
export function findAll(root: ParentNode, place: Place): Element[] {
  return [...root.querySelectorAll(selectors[place].css)];
}

/** True when the element stands in such a place, or is one. */
export function standsIn(element: Element, place: Place): boolean {
  return element.closest(selectors[place].css) !== null;
}
