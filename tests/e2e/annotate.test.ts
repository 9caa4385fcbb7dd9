import { describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import { chief } from '../../demo/posts';
import { browserNames, type View } from '../browsers';
import { axeFindings } from '../browsers/axe';
import { snowflake, tweetDetail, wireArticle, wireTweet } from '../wire';
import { paintedWords } from './painted';
import { setStage } from './stage';

const first = 'we have no loan guarantee from the state';
const over = 'guarantee from the state for our data centre';

const chart = 'https://pbs.twimg.com/media/Mcaptioned.png';
const caption = 'Where the money came from, as of last autumn.';
const illustrated = wireTweet({
  id: snowflake('2026-09-15T08:00:00.000Z', 1),
  ...chief,
  createdAt: '2026-09-15T08:00:00.000Z',
  text: 'https://x.com/i/article/2041880000000000001',
  article: wireArticle({
    title: 'A picture and its caption',
    blocks: [{ text: 'The words before the picture.' }, { media: '77', caption }, { text: 'The words after it.' }],
    pictures: { 77: chart },
  }),
});

const painted = (reader: View, colour: string) => reader.evaluate(paintedWords, colour);

async function paints(reader: View, colour: string, words: string): Promise<void> {
  await reader.until(`“${words}” in ${colour}`, holdsPainted, { colour, words }).catch(async (error: unknown) => {
    throw new Error(`${String(error)}; painted: “${await painted(reader, colour)}”`);
  });
}

/** Runs in the reader: whether the words are painted in a colour, white space and what stands between blocks apart. */
function holdsPainted({ colour, words }: { colour: string; words: string }): boolean {
  const text = [...(CSS.highlights.get(`epure-${colour}`) ?? [])]
    .map((range) => range.startContainer.textContent?.slice(range.startOffset, range.endOffset) ?? '')
    .join('');
  return words === '' ? text === '' : text.replaceAll(/\s/gu, '').includes(words.replaceAll(/\s/gu, ''));
}

/** Runs in the reader: the middle of painted words, in the frame's pixels, brought into the window. */
function middleOfPainted(colour: string): { x: number; y: number } {
  const [range] = [...(CSS.highlights.get(`epure-${colour}`) ?? [])];
  const live = document.createRange();
  if (range) {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  }
  live.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box] = [...live.getClientRects()];
  return { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
}

describe.each(browserNames)('%s: highlights', (browser) => {
  const stage = setStage(
    browser,
    (web) => {
      putDemo(web);
      web.x.show(tweetDetail({ focal: illustrated }), [illustrated.rest_id]);
    },
    { width: 1280, height: 900 },
  );
  const read = async () => {
    const { page, reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="note"]');
    return { page, reader };
  };

  test('by mouse: marked, opened by a click on the words, recoloured, commented, taken away and brought back', async () => {
    const { page, reader } = await read();
    const nodes = () => reader.evaluate(() => document.querySelector('.article-body')?.innerHTML ?? '', null);
    const before = await nodes();
    await reader.select('.article-body p', first);
    await reader.see('[data-testid="highlight-bar"]');
    expect(await axeFindings(reader)).toEqual([]);
    await reader.click('[data-testid="highlight-green"]');
    await paints(reader, 'green', first);
    // Nothing of the words is another element; only the button after the block is new.
    const after = await nodes();
    expect(after.replaceAll(/<span class="highlight-edits".*?<\/button><\/span>/gu, '')).toBe(before);

    const place = await reader.evaluate(middleOfPainted, 'green');
    await page.clickAt(place.x, place.y);
    await reader.see('[data-testid="comment-box"]');
    expect(await axeFindings(reader)).toEqual([]);
    await reader.type('[data-testid="comment"]', 'So *they* say.');
    await reader.click('.swatch[data-colour="pink"] input');
    await reader.click('[data-testid="comment-save"]');
    await paints(reader, 'pink', first);
    await paints(reader, 'green', '');
    expect(await reader.text('.comment em')).toBe('they');

    const again = await reader.evaluate(middleOfPainted, 'pink');
    await page.clickAt(again.x, again.y);
    await reader.click('[data-testid="highlight-delete"]');
    await paints(reader, 'pink', '');
    await reader.see('[data-testid="undo-bar"]');
    expect(await axeFindings(reader)).toEqual([]);
    await reader.click('[data-testid="highlight-undo"]');
    await paints(reader, 'pink', first);
    expect(await reader.text('[data-testid="marking-status"]')).toBe('The highlight is back.');
  });

  test('by keyboard alone: a paragraph, words, two paragraphs; recoloured, taken away, brought back', async () => {
    const { page, reader } = await read();
    await reader.evaluate(() => window.focus(), null);
    await page.press('p');
    await page.press('p');
    await page.press('h');
    const title = await reader.text('.title');
    await reader.until('something painted', () => (CSS.highlights.get('epure-yellow')?.size ?? 0) > 0, null);
    expect((await painted(reader, 'yellow')).startsWith(title.slice(0, 20))).toBe(true);

    await page.press('p');
    for (let word = 0; word < 2; word += 1) await page.press('ArrowRight');
    await page.press('Shift+ArrowRight');
    await reader.see('[data-testid="highlight-bar"]');
    await page.press('2');
    await reader.until('words in green', () => (CSS.highlights.get('epure-green')?.size ?? 0) > 0, null);
    expect((await painted(reader, 'green')).split(/\s+/u)).toHaveLength(2);

    await page.press('p');
    await page.press('ArrowRight');
    await page.press('Shift+ArrowDown');
    await reader.see('[data-testid="highlight-bar"]');
    await page.press('3');
    await reader.until('two blocks in blue', () => (CSS.highlights.get('epure-blue')?.size ?? 0) > 1, null);

    // The button after the block has the focus like any other.
    await reader.evaluate(
      () => document.querySelector<HTMLElement>('button.highlight-edit[data-colour=green]')?.focus(),
      null,
    );
    await page.press('Enter');
    await reader.see('[data-testid="comment-box"]');
    await page.press('Tab');
    await page.press('ArrowRight');
    await page.press('Enter');
    await reader.gone('[data-testid="comment-box"]');
    await paints(reader, 'green', '');
    await page.press('Control+z');
    await reader.until('green again', () => (CSS.highlights.get('epure-green')?.size ?? 0) > 0, null);

    await reader.evaluate(
      () => document.querySelector<HTMLElement>('button.highlight-edit[data-colour=green]')?.focus(),
      null,
    );
    await page.press('Enter');
    await reader.see('[data-testid="comment-box"]');
    await reader.evaluate(() => document.querySelector<HTMLElement>('[data-testid="highlight-delete"]')?.focus(), null);
    await page.press('Enter');
    await paints(reader, 'green', '');
    await reader.until(
      'the way back has the focus',
      () => document.activeElement?.getAttribute('data-testid') === 'highlight-undo',
      null,
    );
    await page.press('Enter');
    await reader.until('green again', () => (CSS.highlights.get('epure-green')?.size ?? 0) > 0, null);
  });

  test('overlapping, across paragraphs, in a quoted post, the title and a context note; saved, opened again, still there', async () => {
    const { reader } = await read();
    const mark = async (selector: string, words: string, colour: string) => {
      await reader.select(selector, words);
      await reader.click(`[data-testid="highlight-${colour}"]`);
      await paints(reader, colour, words);
    };
    await mark('.article-body p', first, 'yellow');
    await mark('.article-body p', over, 'blue');
    await paints(reader, 'yellow', first);
    expect(await painted(reader, 'shared')).toBe('guarantee from the state');
    await mark('.article-body .quote', 'Who carries the loss if the load never comes?', 'pink');
    await mark('.title', (await reader.text('.title')).slice(0, 12).trim(), 'green');
    const noted = (await reader.text('.note-body')).slice(0, 24).trim();
    await mark('.note-body', noted, 'green');
    await mark('.article-body', 'I should lose my job.The confusion began', 'yellow');

    await reader.click('[data-testid="save"]');
    await stage.session.downloaded(/\.html$/);
    const library = await stage.session.extensionPage('library.html');
    await library.click('[data-testid="copy-open"]');
    const copy = await stage.session.tab('reader.html?copy=');
    await copy.see('[data-testid="title"]');
    await paints(copy, 'yellow', first);
    await paints(copy, 'yellow', 'I should lose my job.The confusion began');
    await paints(copy, 'blue', over);
    await paints(copy, 'pink', 'Who carries the loss if the load never comes?');
    await paints(copy, 'green', noted);
    expect(await copy.count('.unplaced')).toBe(0);
    await copy.close();
    await library.close();
  });

  test('in a caption; by touch the bar keeps away from the words', async () => {
    const { reader } = await stage.read(`https://x.com/${chief.handle}/status/${illustrated.rest_id}`);
    await reader.see('.caption');
    await reader.evaluate(
      () => void document.body.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true })),
      null,
    );
    await reader.select('.caption', 'as of last autumn');
    await reader.see('[data-testid="highlight-bar"]');
    expect(await reader.attribute('[data-testid="highlight-bar"]', 'data-docked')).toBe('bottom');
    await reader.click('[data-testid="highlight-blue"]');
    await paints(reader, 'blue', 'as of last autumn');
  });

  test('words are copied as a quotation, and that is said', async () => {
    const { page, reader } = await read();
    const before = await reader.count('button.highlight-edit');
    await reader.select('.article-body p', first);
    await reader.see('[data-testid="highlight-bar"]');
    await page.press('q');
    await reader.until(
      'it is said',
      () => /quote/.test(document.querySelector('[data-testid="marking-status"]')?.textContent ?? ''),
      null,
    );
    expect(await reader.count('button.highlight-edit')).toBe(before);
  });
});
