import { moreEntries, type PagedConversation, tweetDetail, tweetResultByRestId, type XLang } from '../wire';
import { authorOf, postIds, resultsById } from './post-ids';
import { type Answer, json, type PlayedRequest, type Site } from './site';
import { createTroubles, type Trouble } from './troubles';
import { createLimit, type RequestLimit } from './x-limit';
import { appScript, page } from './x-page';

const pageHosts = /^((www|mobile)\.)?(x|twitter)\.com$/;
const queryIds = {
  TweetDetail: 'nBS-WpgA6ZG0CyNHD517JQ',
  TweetResultByRestId: 'Xl5pC_lBk_gcO2ItU39DQw',
  UserTweets: 'E3opETHurmVJflFsUBVuUQ',
  HomeTimeline: 'HCosKfLNW1AcOo3la3mMgg',
};

export interface PlayedX extends Site {
  /** Answers a TweetDetail for each of the ids (all posts in it, when left out) with this body, whole or broken. */
  show(body: unknown, ids?: readonly string[]): void;
  /** A thread of posts' results in order: each post's page has the posts above it, itself, and the rest. */
  showThread(results: readonly unknown[], more?: { replies?: unknown[][] }): void;
  /** A conversation by pages, on the page of its focal post; gives that page's address. */
  showConversation(paged: PagedConversation): string;
  /** Answers for a cursor of the conversation of one post. */
  showMore(focal: string, cursor: string, body: unknown): void;
  showTimeline(operation: 'UserTweets' | 'HomeTimeline', body: unknown): void;
  /** Overrules the answers to a post's own requests, from now on or from the request of that number on (1 is the next). */
  trouble(focal: string, trouble: Trouble, requests?: { from?: number; to?: number }): void;
  /** From now on so many requests are taken of each operation; those after them get 429 until `resetAt`, in epoch seconds. */
  limit: RequestLimit['allow'];
  /** How the page asks; XMLHttpRequest at first. */
  via: 'xhr' | 'fetch';
  /** False: nobody is logged in; the page asks for the post and one answer to it, and puts a wall before the rest. */
  session: boolean;
  /** The interface's language. */
  lang: XLang;
}

/**
 * Plays X as it behaves: a page with a strict CSP whose script asks `/i/api/graphql/…` for the posts, draws them in a
 * virtualised list, navigates in-page and keeps what it loaded.
 */
export function playX(): PlayedX {
  const details = new Map<string, unknown>();
  const furtherPages = new Map<string, unknown>();
  const timelines = new Map<string, unknown>();
  const troubles = createTroubles();
  const results = new Map<string, unknown>();
  const limit = createLimit();

  function graphql({ url }: PlayedRequest): Answer | null {
    const [, operation = ''] = /\/graphql\/[\w-]+\/(\w+)$/.exec(url.pathname) ?? [];
    if (!(operation in queryIds)) return null;
    const variables = variablesOf(url);
    const focal = variables.focalTweetId ?? variables.tweetId ?? '';
    return limit.apply(operation, troubles.apply(focal, answerOf(operation, focal, variables.cursor)));
  }

  function answerOf(operation: string, focal: string, cursor: string | undefined): Answer {
    if (operation === 'TweetDetail') {
      if (cursor) return json(furtherPages.get(`${focal} ${cursor}`) ?? moreEntries([]));
      const body = details.get(focal);
      return body === undefined ? json({ errors: [{ message: 'not found' }] }, { status: 404 }) : json(body);
    }
    if (operation === 'TweetResultByRestId') return json(tweetResultByRestId(results.get(focal) ?? {}));
    return json((cursor ? null : timelines.get(operation)) ?? { data: {} });
  }

  /** The first answer to a post by somebody else. */
  function guestReply(path: string): string | null {
    const focal = /\/status\/(\d+)/.exec(path)?.[1] ?? '';
    const author = authorOf(results.get(focal));
    return postIds(details.get(focal)).find((id) => authorOf(results.get(id)) !== author) ?? null;
  }

  const x: PlayedX = {
    via: 'xhr',
    session: true,
    lang: 'en',
    plays: (host) => pageHosts.test(host) || host === 'abs.twimg.com',
    answer(request) {
      const { host, url } = request;
      if (host === 'abs.twimg.com') return appScript(url.pathname);
      if (url.pathname.startsWith('/i/api/')) return graphql(request);
      const isPage = !url.pathname.startsWith('/i/') || /^\/i\/(web\/)?status\//.test(url.pathname);
      const { via, session, lang } = x;
      return isPage ? page({ via, session, lang, queryIds, guestReply: guestReply(url.pathname) }) : null;
    },
    show(body, ids) {
      const value = typeof body === 'string' ? parsed(body) : body;
      for (const id of ids ?? postIds(value)) details.set(id, body);
      for (const [id, result] of resultsById(value)) results.set(id, result);
    },
    showThread(thread, { replies = [] } = {}) {
      thread.forEach((focal, index) => {
        const [id = ''] = postIds(focal);
        const parts = { ancestors: thread.slice(0, index), focal, thread: thread.slice(index + 1), replies };
        x.show(tweetDetail(parts), [id]);
      });
    },
    showConversation({ focal, first, further }) {
      x.show(first, [focal]);
      for (const [cursor, body] of further) x.showMore(focal, cursor, body);
      return `https://x.com/${authorOf(results.get(focal)) ?? 'i'}/status/${focal}`;
    },
    showMore(focal, cursor, body) {
      furtherPages.set(`${focal} ${cursor}`, body);
    },
    showTimeline(operation, body) {
      timelines.set(operation, body);
    },
    trouble: troubles.make,
    limit: limit.allow,
  };
  return x;
}

function variablesOf(url: URL): Record<string, string> {
  return (parsed(url.searchParams.get('variables') ?? '{}') ?? {}) as Record<string, string>;
}

/** The value of a JSON text; null when it is broken, as some are on purpose. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
