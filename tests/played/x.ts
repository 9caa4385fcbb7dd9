import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { moreEntries, tweetDetail, tweetResultByRestId } from '../wire';
import { postIds, resultsById } from './post-ids';
import { type Answer, json, type PlayedRequest, type Site } from './site';

const pageHosts = /^((www|mobile)\.)?(x|twitter)\.com$/;
const scripts = 'https://abs.twimg.com/responsive-web/client-web/';
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
  /** Answers for a cursor of the conversation of one post. */
  showMore(focal: string, cursor: string, body: unknown): void;
  showTimeline(operation: 'UserTweets' | 'HomeTimeline', body: unknown): void;
  /** Overrules the answer to a post's own request: a status, a body cut off, a delay. */
  trouble(focal: string, answer: Answer): void;
  /** How the page asks; XMLHttpRequest at first. */
  via: 'xhr' | 'fetch';
  /** False: nobody is logged in, and the page asks for the one post alone. */
  session: boolean;
}

/**
 * Plays X as it behaves: a page with a strict CSP whose script asks `/i/api/graphql/…` for the posts, draws them in a
 * virtualised list, navigates in-page and keeps what it loaded.
 */
export function playX(): PlayedX {
  const details = new Map<string, unknown>();
  const furtherPages = new Map<string, unknown>();
  const timelines = new Map<string, unknown>();
  const troubles = new Map<string, Answer>();
  const results = new Map<string, unknown>();

  function graphql({ url }: PlayedRequest): Answer | null {
    const [, operation = ''] = /\/graphql\/[\w-]+\/(\w+)$/.exec(url.pathname) ?? [];
    const variables = variablesOf(url);
    const focal = variables.focalTweetId ?? variables.tweetId ?? '';
    const trouble = troubles.get(focal);
    if (trouble) return trouble;
    if (operation === 'TweetDetail') {
      if (variables.cursor) return json(furtherPages.get(`${focal} ${variables.cursor}`) ?? moreEntries([]));
      const body = details.get(focal);
      return body === undefined ? json({ errors: [{ message: 'not found' }] }, { status: 404 }) : json(body);
    }
    if (operation === 'TweetResultByRestId') return json(tweetResultByRestId(results.get(focal) ?? {}));
    const body = variables.cursor ? null : timelines.get(operation);
    return operation in queryIds ? json(body ?? { data: {} }) : null;
  }

  const x: PlayedX = {
    via: 'xhr',
    session: true,
    plays: (host) => pageHosts.test(host) || host === 'abs.twimg.com',
    answer(request) {
      const { host, url } = request;
      if (host === 'abs.twimg.com') return appScript(url.pathname);
      if (url.pathname.startsWith('/i/api/')) return graphql(request);
      const isPage = !url.pathname.startsWith('/i/') || /^\/i\/(web\/)?status\//.test(url.pathname);
      return isPage ? page(x) : null;
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
    showMore(focal, cursor, body) {
      furtherPages.set(`${focal} ${cursor}`, body);
    },
    showTimeline(operation, body) {
      timelines.set(operation, body);
    },
    trouble(focal, answer) {
      troubles.set(focal, answer);
    },
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

function appScript(path: string): Answer | null {
  const name = /^\/responsive-web\/client-web\/([a-z-]+\.js)$/.exec(path)?.[1];
  if (!name) return null;
  const body = readFileSync(join(import.meta.dirname, 'x-app', name));
  return { type: 'text/javascript', headers: { 'access-control-allow-origin': '*' }, body };
}

function page({ via, session }: Pick<PlayedX, 'via' | 'session'>): Answer {
  const nonce = randomBytes(16).toString('base64');
  const policy = [
    `default-src 'self'`,
    `script-src 'nonce-${nonce}' https://abs.twimg.com`,
    `connect-src 'self' blob: https://api.x.com https://*.twimg.com`,
    `img-src 'self' blob: data: https://*.twimg.com`,
    `media-src 'self' blob: https://*.twimg.com`,
    `style-src 'self' 'unsafe-inline'`,
    `frame-src 'none'`,
    `child-src 'none'`,
    `worker-src 'self' blob:`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
  ].join('; ');
  const headers = { 'content-security-policy': policy, 'x-frame-options': 'DENY', 'cache-control': 'no-store' };
  return { headers, body: markup(nonce, { via, session, queryIds }) };
}

function markup(nonce: string, boot: object): string {
  return `<!doctype html>
<html dir="ltr" lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>X</title>
<style>
  body { margin: 0; font: 15px/1.35 system-ui, sans-serif; background: #fff; color: #0f1419; overflow-y: scroll; }
  main { max-width: 600px; margin: 0 auto; border: solid #eff3f4; border-width: 0 1px; min-height: 100vh; }
  header { position: fixed; left: 16px; top: 12px; font-weight: 700; }
  header a { display: block; padding: 8px; color: inherit; text-decoration: none; }
  article { padding: 12px 16px; border-bottom: 1px solid #eff3f4; }
  article img { max-width: 100%; border-radius: 12px; }
  article [role='group'] button { border: 0; background: none; color: #536471; }
  [data-testid='User-Name'] a { color: inherit; text-decoration: none; margin-right: 6px; }
</style>
</head>
<body>
<noscript>JavaScript is not available.</noscript>
<div id="react-root">
<header role="banner"><a href="/home" data-testid="AppTabBar_Home_Link" role="link">Home</a></header>
<main role="main"><div data-testid="primaryColumn">
<div><button id="back" data-testid="app-bar-back" type="button" aria-label="Back">←</button><h2 id="heading" role="heading"></h2></div>
<section role="region"><h1 role="heading" hidden>Conversation</h1><div id="timeline" aria-label="Timeline: Conversation"></div></section>
</div></main>
</div>
<script type="application/json" id="boot" nonce="${nonce}">${JSON.stringify(boot)}</script>
<script type="module" nonce="${nonce}" crossorigin src="${scripts}main.js"></script>
</body>
</html>`;
}
