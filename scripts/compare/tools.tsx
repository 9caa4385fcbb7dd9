import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { renderToString } from 'preact-render-to-string';
import { ArticleView } from '../../components/article/ArticleView';
import { clean } from '../../pipeline/clean';
import { compose } from '../../pipeline/compose';
import { readJsonFile } from '../../pipeline/pull/from-file';
import type { Thread } from '../../pipeline/thread';
import { english } from '../../pipeline/words';
import type { Page } from './pages';

/** What X's page showed, and the answer that it was drawn from. */
export interface Seen {
  page: Page;
  url: string;
  html: string;
}

/** Makes an article of a page, as HTML; empty when the tool finds none. */
export type Tool = (seen: Seen) => Promise<string>;

export const tools: Readonly<Record<string, Tool>> = {
  Épure: async ({ page }) => {
    const thread = threadOf(page);
    const content = { thread, article: compose(clean(thread)), notes: [], highlights: [], assets: {} };
    return renderToString(<ArticleView content={content} words={english} mode="view" />);
  },
  Defuddle: async ({ url, html }) =>
    (await Defuddle(documentOf(html, url), url, { useAsync: false, includeReplies: false })).content,
  Readability: async ({ url, html }) => new Readability(documentOf(html, url)).parse()?.content ?? '',
};

/** The thread in the answer that X's page received. */
export function threadOf({ response, focal }: Page): Thread {
  const thread = readJsonFile(JSON.stringify(response), { id: focal, now: '2026-09-15T08:00:00.000Z' });
  if (!thread.ok) throw new Error(thread.detail);
  return thread.value;
}

/** A document of a page's HTML; its style sheets' oddities are not ours to report. */
export function documentOf(html: string, url: string): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}
