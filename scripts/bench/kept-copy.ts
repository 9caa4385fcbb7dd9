import { read } from '../../pipeline';
import { type Copy, makeCopy } from '../../pipeline/copy';
import type { Highlight } from '../../pipeline/highlight';
import { readJsonFile } from '../../pipeline/pull/from-file';
import type { Session } from '../../tests/browsers';
import { syntheticThread } from '../../tests/wire/synthetic';
import { shippedMatcher } from '../shipped-matcher';

/** What an extension's page has. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** A picture of 100 kB, as X's are, in base64. */
const picture = { type: 'image/jpeg', data: 'A'.repeat(136_000) };

/** A copy of a synthetic thread of so many posts, with so many pictures and highlights. */
export function copyOf(posts: number, id: string, pictures: number, marked = 0): Copy {
  const thread = readJsonFile(syntheticThread(posts), { id: null, now: '2026-01-01T00:00:00.000Z' });
  if (!thread.ok) throw new Error(thread.detail);
  const reading = read(thread.value, { matcher: shippedMatcher(), noteLang: 'en', cleaning: { off: [] } });
  const assets = Object.fromEntries(
    Array.from({ length: pictures }, (_, at) => [`https://pictures.example/${at}.jpg`, picture]),
  );
  return makeCopy(
    { ...reading, highlights: highlightsIn(reading.article.sections, marked), assets },
    { id, at: '2026-01-01T00:00:00.000Z' },
  );
}

/** Keeps a copy as the reader does, by a message to the background; the time until it is said to be kept. */
export async function keep(session: Session, copy: Copy): Promise<{ ms: number; parseMs: number }> {
  const page = await session.extensionPage('library.html');
  const took = await page.evaluate(async (data) => {
    const text = JSON.stringify(data);
    const parsing = performance.now();
    JSON.parse(text);
    const start = performance.now();
    await chrome.runtime.sendMessage({ epure: 'saveCopy', data: { copy: data, known: [] } });
    return { ms: performance.now() - start, parseMs: start - parsing };
  }, copy);
  await page.close();
  return took;
}

/** Highlights on the first words of so many paragraphs, one in every few, with and without a comment. */
function highlightsIn(sections: Copy['article']['sections'], count: number): Highlight[] {
  const paragraphs = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'paragraph' ? block : [])),
  );
  const every = Math.max(1, Math.floor(paragraphs.length / Math.max(count, 1)));
  return paragraphs
    .filter((_, at) => at % every === 0)
    .slice(0, count)
    .map(({ id, postId, text }, at) => ({
      id: `bench-${at}`,
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
      colour: 'yellow',
      comment: at % 10 === 0 ? 'Compare.' : '',
      blockId: id,
      postId,
      selectors: [
        { type: 'TextQuoteSelector', exact: text.slice(0, 40), prefix: '', suffix: text.slice(40, 72) },
        { type: 'TextPositionSelector', start: 0, end: 40 },
      ],
    }));
}
