import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { demo } from '../../demo';
import { type LaunchOptions, launch, type Page, type Session, type View } from '../../tests/browsers';
import { bringBack } from '../../tests/browsers/bring-back';

const output = join(import.meta.dirname, '..', '..', 'demo-output');

/** What the steps of the walk share. */
interface Walk {
  session: Session;
  /** Says what was done, and takes a picture of the page. */
  done(page: Page, picture: string, said: string): Promise<void>;
}

/** Does the whole main job without a display; leaves a picture of each step and the saved copies in demo-output/. */
export async function walk(place: LaunchOptions): Promise<void> {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  console.log(`No display: the demo runs by itself in ${place.browser}, without a window.`);
  const steps = { number: 0 };
  const begin = async (options: Partial<LaunchOptions>): Promise<Walk> => {
    const session = await launch({ ...place, ...options });
    return {
      session,
      async done(page, picture, said) {
        steps.number += 1;
        const name = `${String(steps.number).padStart(2, '0')}-${picture}.png`;
        await session.screenshot(page, join(output, name));
        console.log(`${steps.number}. ${said} (${name})`);
      },
    };
  };
  await walkInDaylight(await begin({ lang: 'fr', width: 1360, height: 900 }));
  await walkInTheDark(await begin({ lang: 'en', dark: true, width: 1360, height: 900 }));
  console.log(`Pictures and copies are in ${relative(process.cwd(), output) || '.'}/.`);
}

/** The stuck page in French, all the way to the library. */
async function walkInDaylight({ session, done }: Walk): Promise<void> {
  const page = await session.open(demo.stuck);
  const offer = await session.offerFrame(page);
  await offer.see('[data-testid="offer-read"]');
  await done(page, 'stuck-page', 'A reader page is stuck; Épure recognises it and offers the original');

  await offer.click('[data-testid="offer-read"]');
  const reader = await session.readerFrame(page);
  await reader.see('[data-testid="title"]');
  await done(
    page,
    'first-post',
    `Without a login X gives one post, and the article says so: ${await verdictOf(reader)}`,
  );

  await reader.click('[data-testid="translation-toggle"]');
  await done(page, 'translation', "The page's own French text is the article's translation, one click away");
  await reader.click('[data-testid="translation-toggle"]');

  await bringBack(reader, 'I will answer below until tonight.');
  await reader.evaluate(() => window.scrollTo(0, 0), null);
  await done(page, 'whole-article', `Opened on X, collected there and brought back: ${await verdictOf(reader)}`);

  await showNotes(reader, page, done);
  await markAndSave(reader, page, { session, done });
  await openFromLibrary({ session, done });
  await narrow(page, reader);
  await reader.evaluate(scrollToNote, 'insurance');
  await done(page, 'article-narrow', 'In a narrow window the notes stand between the paragraphs');
  await session.close();
}

async function narrow(page: Page, reader: View): Promise<void> {
  await page.resize(480, 900);
  await reader.until('the narrow window', () => innerWidth <= 480, null);
  // The window knows its width a frame or two before the picture does.
  await new Promise((resolve) => setTimeout(resolve, 400));
}

async function verdictOf(reader: View): Promise<string> {
  return reader.text('[data-testid="verdict"]');
}

async function showNotes(reader: View, page: Page, done: Walk['done']): Promise<void> {
  const topics = await reader.attributes('[data-testid="note"]', 'data-topic');
  for (const topic of new Set(topics)) {
    await reader.evaluate(scrollToNote, topic ?? '');
    const count = topics.filter((one) => one === topic).length;
    await done(page, `notes-${topic}`, `Context notes about ${topic}: ${count}, each with its sources and its date`);
  }
}

/** Runs in the reader. */
function scrollToNote(topic: string): void {
  const note = document.querySelector(`[data-testid="note"][data-topic="${topic}"]`);
  note?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

async function markAndSave(reader: View, page: Page, { session, done }: Walk): Promise<void> {
  await reader.select(
    '.article-body p',
    'public credit for things that outlive the company, private credit for things that do not',
  );
  await reader.see('[data-testid="highlight-bar"]');
  await reader.click('[data-testid="highlight-comment"]');
  await reader.type('[data-testid="comment"]', 'La règle, en une phrase.');
  await done(page, 'comment', 'A passage is highlighted, with a comment');
  await reader.click('[data-testid="comment-save"]');

  await reader.click('[data-testid="save"]');
  const html = await keep(session, /\.html$/);
  for (const [format, name] of [
    ['markdown', /\.md$/],
    ['json', /\.json$/],
  ] as const) {
    await reader.click('[data-testid="take-along"]');
    await reader.click(`[data-testid="export-${format}"]`);
    await keep(session, name);
  }
  await done(page, 'saved', 'Saved: in the library, and as HTML, Markdown and JSON');

  const copy = await session.open(pathToFileURL(html).href);
  await copy.see('h1');
  await done(copy, 'saved-html', 'The saved HTML opens without Épure, its pictures inside');
  await copy.close();
}

/** Copies a download into demo-output/ and gives its new path. */
async function keep(session: Session, name: RegExp): Promise<string> {
  const from = await session.downloaded(name);
  const to = join(output, basename(from));
  copyFileSync(from, to);
  console.log(`   ${basename(to)}`);
  return to;
}

async function openFromLibrary({ session, done }: Walk): Promise<void> {
  session.offline(true);
  const library = await session.extensionPage('library.html');
  await library.see('[data-testid="copy"]');
  await done(library, 'library', 'The library lists the copy');
  await library.click('[data-testid="copy-open"]');
  const copy = await session.tab('reader.html?copy=');
  await copy.see('[data-comment]');
  await done(copy, 'copy-offline', 'It opens again, without network, with its highlight');
  await copy.close();
  session.offline(false);
}

/** The same thread on X, in English and in the dark. */
async function walkInTheDark({ session, done }: Walk): Promise<void> {
  const page = await session.open(demo.thread);
  const button = 'epure-read >>> button[data-testid="read"]';
  await page.see(button);
  await done(page, 'x-page', 'On X, a Read button stands on the thread');
  await page.click(button);
  const reader = await session.readerFrame(page);
  await reader.see('[data-testid="title"]');
  await done(page, 'article-dark-wide', `One press, and it is an article: ${await verdictOf(reader)}`);
  await narrow(page, reader);
  await done(page, 'article-dark-narrow', 'The same in a narrow window');
  const article = await session.open(demo.article);
  await article.click(button);
  const second = await session.readerFrame(article);
  await second.see('[data-testid="title"]');
  await done(article, 'x-article-dark', 'An X Article reads the same way');
  await session.close();
}
