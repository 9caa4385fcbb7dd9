import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { demo } from '../../demo';
import { launch, type Page, type Session, type View } from '../../tests/browsers';
import { builtExtension } from '../../tests/browsers/built-extension';
import type { PlayedServer } from '../../tests/played';
import { type Camera, createCamera } from './camera';
import { passage } from './scenes';

const filmed = { width: 1120, height: 700 };
/** Where the bar of the offer stands: components/offer-overlay.ts has its size. */
const offerPlace = { x: (filmed.width - 560) / 2, y: filmed.height - 16 - 76 };
const lastWords = 'I will answer below until tonight.';
const comment = 'The rule in one sentence.';

interface Film {
  session: Session;
  camera: Camera;
}

/** Films the main job in Chromium, from a stuck reader page to the copy in the library, into an animated GIF. */
export async function takeWalkthrough(server: PlayedServer, file: string): Promise<void> {
  const extensionDir = builtExtension('chromium');
  const session = await launch({ browser: 'chromium', extensionDir, server, lang: 'en', ...filmed });
  const film: Film = { session, camera: createCamera(session, filmed) };
  try {
    const { page, reader } = await bringOriginal(film);
    await readNote(film, page, reader);
    await highlight(film, page, reader);
    await save(film, page, reader);
    await openLibrary(film);
    mkdirSync(dirname(file), { recursive: true });
    await film.camera.develop(file);
  } finally {
    await session.close();
  }
}

/** The stuck page, its offer, the first post, and the whole thread brought back from X. */
async function bringOriginal({ session, camera }: Film): Promise<{ page: Page; reader: View }> {
  const page = await session.open(demo.stuckInEnglish);
  const offer = await session.offerFrame(page);
  await offer.see('[data-testid="offer-read"]');
  await wait(600);
  await camera.hold(page, 1800);
  await camera.press(page, offer, '[data-testid="offer-read"]', offerPlace);
  const reader = await session.readerFrame(page);
  await reader.see('[data-testid="title"]');
  await wait(600);
  await camera.hold(page, 2200);
  await camera.press(page, reader, '[data-testid="open-on-x"]');
  await reader.until(
    'the whole thread',
    (words) => document.body.textContent?.includes(words) ?? false,
    lastWords,
    30_000,
  );
  await session.toFront(page);
  await reader.evaluate(() => window.scrollTo(0, 0), null);
  await wait(900);
  await camera.hold(page, 2200);
  return { page, reader };
}

async function readNote({ camera }: Film, page: Page, reader: View): Promise<void> {
  await camera.scroll(page, reader, '[data-testid="note"]', 130);
  await camera.point(page, reader, '[data-testid="note"] a');
  await camera.hold(page, 2600);
}

async function highlight({ camera }: Film, page: Page, reader: View): Promise<void> {
  await reader.select('.article-body p', passage);
  await reader.see('[data-testid="highlight-bar"]');
  await wait(400);
  await camera.hold(page, 1200);
  await camera.press(page, reader, '[data-testid="highlight-comment"]');
  for (const words of comment.split(/(?<= )/u)) {
    await reader.type('[data-testid="comment"]', words);
    await camera.hold(page, 160);
  }
  await camera.hold(page, 700);
  await camera.press(page, reader, '[data-testid="comment-save"]');
  await wait(400);
  await camera.hold(page, 1500);
}

async function save({ camera }: Film, page: Page, reader: View): Promise<void> {
  await reader.evaluate(() => window.scrollBy({ top: -60, behavior: 'instant' }), null);
  await wait(500);
  await camera.press(page, reader, '[data-testid="save"]');
  await reader.until('kept', () => document.querySelector('[data-testid="status"]')?.textContent !== '', null);
  await wait(400);
  await camera.hold(page, 1800);
}

async function openLibrary({ session, camera }: Film): Promise<void> {
  const library = await session.extensionPage('library.html');
  await library.see('[data-testid="copy"]');
  await wait(500);
  await camera.hold(library, 1200);
  await library.type('[data-testid="search"]', 'rule');
  await library.see('[data-testid="copy-snippet"]');
  await wait(300);
  await camera.hold(library, 1500);
  await camera.press(library, library, '[data-testid="copy-open"]');
  const copy = await session.tab('reader.html?copy=');
  await copy.see('[data-comment]');
  await wait(600);
  await camera.hold(copy, 900);
  await camera.scroll(copy, copy, '[data-comment]', 300);
  await wait(600);
  await camera.hold(copy, 2800);
}
