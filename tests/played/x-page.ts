import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { XLang } from '../wire';
import type { Answer } from './site';

const scripts = 'https://abs.twimg.com/responsive-web/client-web/';

/** What the server writes into the page for its script. */
export interface Boot {
  via: 'xhr' | 'fetch';
  session: boolean;
  lang: XLang;
  queryIds: Record<string, string>;
  /** The one answer that X shows to those who are not logged in. */
  guestReply: string | null;
}

/** A file of the page's own program, from X's host for such things; null when there is none of that name. */
export function appScript(path: string): Answer | null {
  const name = /^\/responsive-web\/client-web\/([a-z-]+\.js)$/.exec(path)?.[1];
  if (!name) return null;
  const body = readFileSync(join(import.meta.dirname, 'x-app', name));
  return { type: 'text/javascript', headers: { 'access-control-allow-origin': '*' }, body };
}

/** X's page: an empty shell with a strict policy, which its script fills. */
export function page(boot: Boot): Answer {
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
  return { headers, body: markup(nonce, boot) };
}

function markup(nonce: string, boot: Boot): string {
  return `<!doctype html>
<html dir="${boot.lang === 'ar' ? 'rtl' : 'ltr'}" lang="${boot.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>X</title>
<style>
  body { margin: 0; font: 15px/1.35 system-ui, sans-serif; background: #fff; color: #0f1419; overflow-y: scroll; overflow-anchor: none; }
  main { max-width: 600px; margin: 0 auto; border: solid #eff3f4; border-width: 0 1px; min-height: 100vh; }
  header { position: fixed; inset-inline-start: 16px; top: 12px; font-weight: 700; }
  header a { display: block; padding: 8px; color: inherit; text-decoration: none; }
  article { padding: 12px 16px; border-bottom: 1px solid #eff3f4; }
  article img { max-width: 100%; border-radius: 12px; }
  article [role='group'] button { border: 0; background: none; color: #536471; }
  [data-testid='User-Name'] a { color: inherit; text-decoration: none; margin-inline-end: 6px; }
  [data-testid='cellInnerDiv'] > div > div > button:last-child { border: 0; background: none; color: #1d9bf0; font: inherit; padding: 16px; width: 100%; }
  [data-testid='BottomBar'] { position: fixed; inset: auto 0 0 0; padding: 12px; background: #1d9bf0; color: #fff; text-align: center; }
  [data-testid='sheetDialog'] { position: fixed; inset: 30% 20%; padding: 32px; background: #fff; border: 1px solid #536471; }
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
