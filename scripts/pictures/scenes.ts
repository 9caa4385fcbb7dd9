import { setTimeout as wait } from 'node:timers/promises';
import { demo } from '../../demo';
import type { Page, Session, View } from '../../tests/browsers';

const readButton = 'epure-read >>> button[data-testid="read"]';

/** The words that the pictures mark. */
export const passage = 'public credit for things that outlive the company, private credit for things that do not';

export type Lang = 'en' | 'fr';

/** One picture: leads a browser to what is shown, and gives the page. */
export type Scene = (session: Session, lang: Lang) => Promise<Page>;

const comments: Record<Lang, string> = {
  en: 'The rule in one sentence. Compare with the loan for the quarry.',
  fr: 'La règle, en une phrase. À comparer avec le prêt de la carrière.',
};
const tags: Record<Lang, readonly string[]> = { en: ['energy', 'public money'], fr: ['énergie', 'argent public'] };
const searched: Record<Lang, string> = { en: 'rule', fr: 'règle' };

/** The thread on X as an article, from its beginning. */
export const article: Scene = async (session) => {
  const { page } = await read(session, demo.thread);
  return page;
};

/** The first context note, beside the words that called it. */
export const notes: Scene = async (session) => {
  const { page, reader } = await read(session, demo.thread);
  // A little back again: then the bar is there.
  for (const from of [120, 240]) {
    await reader.evaluate(scrollTo, { selector: '[data-testid="note"]', from });
    await wait(300);
  }
  return page;
};

/** A stuck reader page, and the bar that offers the original. */
export const offer: Scene = async (session, lang) => {
  const page = await session.open(lang === 'fr' ? demo.stuck : demo.stuckInEnglish);
  const bar = await session.offerFrame(page);
  await bar.see('[data-testid="offer-read"]');
  await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }), null);
  return page;
};

/** A passage is marked, and its comment being written. */
export const highlight: Scene = async (session, lang) => {
  const { page, reader } = await read(session, demo.thread);
  await mark(reader, lang);
  return page;
};

/** The menu of all that can be taken along. */
export const download: Scene = async (session) => {
  const { page, reader } = await read(session, demo.thread);
  await reader.click('[data-testid="take-along"]');
  await reader.see('[data-testid="export-epub"]');
  return page;
};

/** A library of three copies, one of them found by the reader's own comment. */
export const library: Scene = async (session, lang) => {
  for (const address of [demo.long, demo.article]) await keep(await read(session, address));
  const { page, reader } = await read(session, demo.thread);
  await mark(reader, lang);
  await reader.click('[data-testid="comment-save"]');
  await keep({ page, reader });
  const shelf = await session.extensionPage('library.html');
  await shelf.click('[data-testid="tag-edit"]');
  for (const tag of tags[lang]) {
    await shelf.type('[data-testid="tag-field"]', tag);
    await shelf.click('[data-testid="tag-add"]');
  }
  await shelf.click('[data-testid="tag-edit"]');
  await shelf.type('[data-testid="search"]', searched[lang]);
  await shelf.see('[data-testid="copy-snippet"]');
  return shelf;
};

/** The settings, from their beginning. */
export const options: Scene = async (session) => {
  const page = await session.extensionPage('options.html');
  await page.see('[data-testid="pack"]');
  return page;
};

async function read(session: Session, address: string): Promise<{ page: Page; reader: View }> {
  const page = await session.open(address);
  await page.click(readButton);
  const reader = await session.readerFrame(page);
  await reader.see('[data-testid="title"]');
  if (address === demo.thread) await reader.see('[data-testid="note"]');
  return { page, reader };
}

async function mark(reader: View, lang: Lang): Promise<void> {
  await reader.select('.article-body p', passage);
  await reader.see('[data-testid="highlight-bar"]');
  await reader.click('[data-testid="highlight-comment"]');
  await reader.type('[data-testid="comment"]', comments[lang]);
}

async function keep({ page, reader }: { page: Page; reader: View }): Promise<void> {
  await reader.click('[data-testid="save"]');
  await reader.until(
    'the copy to be kept',
    () => document.querySelector('[data-testid="status"]')?.textContent !== '',
    null,
  );
  await page.close();
}

/** Runs in the reader: brings an element so many pixels below the window's upper edge. */
function scrollTo({ selector, from }: { selector: string; from: number }): void {
  const top = document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
  window.scrollTo({ top: window.scrollY + top - from, behavior: 'instant' });
}
