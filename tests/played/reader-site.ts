import { type PlaceholderLang, placeholderLines } from './placeholder-words';
import type { Answer, Site } from './site';

const hosts = /^(www\.)?(twitter-thread\.com|xunroll\.com|threadreaderapp\.com|unrollnow\.com|unroller\.example\.org)$/;

/** One page of a reader site. What is left out is not there. */
export interface ReaderPage {
  /** Language of the page and of its placeholder. */
  lang: PlaceholderLang;
  title: string;
  placeholder?: {
    /** Milliseconds after load at which it appears; from the start when left out. */
    after?: number;
    /** Milliseconds after load at which the site recovers: its own posts take the placeholder's place. */
    recovers?: number;
  };
  /** The site's own text, as one wall of text beside the placeholder. */
  wall?: string;
  /** The posts of a page that works, or that recovered. */
  posts?: string[];
  /** A link to the original on X. */
  original?: string;
  canonical?: string;
  meta?: Record<string, string>;
  /** Paragraphs of an ordinary article of the site: its help, its blog. */
  paragraphs?: string[];
}

export interface PlayedReaders extends Site {
  /** Puts a page at an address of one of the four reader sites, or of `unroller.example.org`, which Épure does not know. */
  put(address: string, page: ReaderPage): void;
}

/** Plays the reader sites: pages as they were put, all else a 404 of the site's own. */
export function playReaders(): PlayedReaders {
  const pages = new Map<string, ReaderPage>();
  const keyOf = (host: string, path: string) => `${host.replace(/^www\./, '')}${path}`;
  return {
    plays: (host) => hosts.test(host),
    answer({ host, path }): Answer | null {
      const page = pages.get(keyOf(host, path));
      return page ? { body: markup(host, page) } : null;
    },
    put(address, page) {
      const { host, pathname, search } = new URL(address);
      pages.set(keyOf(host, pathname + search), page);
    },
  };
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

function placeholder(lang: PlaceholderLang): string {
  const { title, fetching, wait } = placeholderLines[lang];
  return `<div class="thread-loading"><div class="spinner" aria-hidden="true"></div>
<h2>${escaped(title)}</h2><p>${escaped(fetching)}</p><p>${escaped(wait)}</p></div>`;
}

function posts(texts: readonly string[] = []): string {
  return texts
    .map((text, index) => `<div class="content-tweet" id="tweet_${index + 1}">${escaped(text)}</div>`)
    .join('\n');
}

/** Runs in the page: what stands in a template comes into view at its time, in the place of what was there. */
const timing = `for (const template of document.querySelectorAll('template[data-after]')) {
  setTimeout(() => document.getElementById('thread').replaceChildren(template.content.cloneNode(true)), Number(template.dataset.after));
}`;

function later(after: number, content: string): string {
  return `<template data-after="${after}">${content}</template>`;
}

function markup(host: string, page: ReaderPage): string {
  const { lang, title, placeholder: stuck, wall, original, canonical, meta = {} } = page;
  const stuckNow = stuck && stuck.after === undefined ? placeholder(lang) : '';
  const templates = [
    stuck?.after === undefined ? '' : later(stuck.after, placeholder(lang)),
    stuck?.recovers === undefined ? '' : later(stuck.recovers, posts(page.posts)),
  ];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(title)}</title>
${canonical ? `<link rel="canonical" href="${escaped(canonical)}">` : ''}
${Object.entries(meta)
  .map(([name, content]) => `<meta property="${escaped(name)}" content="${escaped(content)}">`)
  .join('\n')}
<style>
  body { margin: 0; font: 16px/1.6 Georgia, serif; color: #222; background: #fafafa; }
  nav, footer { padding: 12px 24px; background: #eee; font: 14px sans-serif; }
  main { max-width: 720px; margin: 24px auto; padding: 0 16px; }
  .thread-loading { text-align: center; padding: 48px; color: #666; font-family: sans-serif; }
  .spinner { width: 32px; height: 32px; margin: auto; border: 3px solid #ccc; border-top-color: #555; border-radius: 50%; }
  .content-tweet { padding: 12px 0; border-bottom: 1px solid #ddd; }
</style>
</head>
<body>
<nav><a href="/">${escaped(host)}</a> <a href="/about">About</a> <a href="/pricing">Pricing</a></nav>
<main>
<h1>${escaped(title)}</h1>
${original ? `<div class="source"><a href="${escaped(original)}" rel="noopener">${lang === 'fr' ? "Voir l'original sur X" : 'View the original on X'}</a></div>` : ''}
${(page.paragraphs ?? []).map((text) => `<p>${escaped(text)}</p>`).join('\n')}
${wall ? `<div class="translation" lang="${lang}">${escaped(wall)}</div>` : ''}
<div id="thread">${stuckNow}${stuck ? '' : posts(page.posts)}</div>
</main>
<footer>© ${escaped(host)}</footer>
${templates.join('\n')}
<script>${timing}</script>
</body>
</html>`;
}
