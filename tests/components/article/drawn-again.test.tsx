// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { ArticleView } from '../../../components/article/ArticleView';
import { type MarkdownDrawer, MarkdownDrawing } from '../../../components/article/markdown-drawing';
import { pageMarkdown } from '../../../components/article/page-markdown';
import { clean } from '../../../pipeline/clean';
import { compose } from '../../../pipeline/compose';
import type { CopyContent } from '../../../pipeline/copy';
import { noteWhere } from '../../../pipeline/place';
import { plainWords } from '../../../pipeline/plain-words';
import { readJsonFile } from '../../../pipeline/pull/from-file';
import { describeRange } from '../../../pipeline/selectors';
import { annotatedCopy, english, french } from '../../export/copies';
import { syntheticThread } from '../../wire/synthetic';

type Props = Omit<Parameters<typeof ArticleView>[0], 'words'> & Partial<Parameters<typeof ArticleView>[0]>;

const root = document.createElement('main');
beforeEach(() => {
  render(null, root);
  document.body.replaceChildren(root);
});

function drawInto(where: Element, props: Props, drawer: MarkdownDrawer | null = pageMarkdown): void {
  void act(() =>
    render(
      <MarkdownDrawing.Provider value={drawer}>
        <ArticleView words={english} {...props} />
      </MarkdownDrawing.Provider>,
      where,
    ),
  );
}

function fresh(props: Props): HTMLElement {
  const apart = document.createElement('main');
  drawInto(apart, props);
  return apart;
}

const full = annotatedCopy();
const [firstHighlight] = full.highlights;
const bare: CopyContent = { ...full, notes: [], highlights: [], assets: {} };

test.each<[name: string, before: Props, after: Props]>([
  ['notes came', { content: bare, mode: 'view' }, { content: { ...bare, notes: full.notes }, mode: 'view' }],
  [
    'highlights came',
    { content: bare, mode: 'view' },
    { content: { ...bare, highlights: full.highlights }, mode: 'view' },
  ],
  [
    'highlights came that are painted',
    { content: bare, mode: 'view', highlightsAs: 'ranges', onHighlight: () => undefined },
    { content: full, mode: 'view', highlightsAs: 'ranges', onHighlight: () => undefined },
  ],
  ['all went', { content: full, mode: 'view' }, { content: bare, mode: 'view' }],
  [
    'a highlight has another colour',
    { content: full, mode: 'view' },
    {
      content: {
        ...full,
        highlights: full.highlights.map((one) => (one === firstHighlight ? { ...one, colour: 'pink' } : one)),
      },
      mode: 'view',
    },
  ],
  ['pictures came', { content: bare, mode: 'copy' }, { content: { ...bare, assets: full.assets }, mode: 'copy' }],
  ['the translation is shown', { content: full, mode: 'view' }, { content: full, mode: 'view', show: 'translation' }],
  ['both are shown', { content: full, mode: 'view' }, { content: full, mode: 'view', show: 'both' }],
  ['other words', { content: full, mode: 'view' }, { content: full, mode: 'view', words: french }],
  ['another thread', { content: full, mode: 'view' }, { content: contentOf(3), mode: 'view' }],
])('drawn again after %s, it is as if drawn for the first time', (_, before, after) => {
  const was = fresh(before);
  drawInto(root, before);
  expect(root.isEqualNode(was)).toBe(true);
  drawInto(root, after);
  const anew = fresh(after);
  if (!root.isEqualNode(anew)) expect(root.innerHTML).toBe(anew.innerHTML);
  expect(root.isEqualNode(was)).toBe(false);
});

function contentOf(posts: number): CopyContent {
  const thread = readJsonFile(syntheticThread(posts), { id: null, now: '2026-01-01T00:00:00.000Z' });
  if (!thread.ok) throw new Error(thread.detail);
  return { thread: thread.value, article: compose(clean(thread.value)), notes: [], highlights: [], assets: {} };
}

const groups = () => root.querySelectorAll('.group').length;
const isDrawing = () => root.querySelector('[data-drawing]') !== null;

test('a long article is drawn bit by bit, to its end', async () => {
  const content = contentOf(800);
  drawInto(root, { content, mode: 'view' });
  const first = groups();
  expect(isDrawing()).toBe(true);
  expect(first).toBeLessThan(800);
  await expect.poll(isDrawing, { timeout: 20_000, interval: 5 }).toBe(false);
  expect(groups()).toBeGreaterThanOrEqual(800);
  const inOrder = [...root.querySelectorAll('.permalink a')].map((link) => link.getAttribute('href'));
  expect(inOrder).toEqual(content.thread.posts.map(({ url }) => url));
});

test('before it is printed, all of it is drawn', () => {
  drawInto(root, { content: contentOf(800), mode: 'view' });
  expect(isDrawing()).toBe(true);
  void act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(isDrawing()).toBe(false);
  expect(groups()).toBeGreaterThanOrEqual(800);
});

test('a copy, and a short article, are drawn at once', () => {
  drawInto(root, { content: contentOf(800), mode: 'copy' });
  expect([isDrawing(), groups() >= 800]).toEqual([false, true]);
  drawInto(root, { content: contentOf(100), mode: 'view' });
  expect([isDrawing(), groups()]).toEqual([false, 100]);
});

test('a highlight in a note waits for what reads Markdown, and is not said to have lost its place', () => {
  const [note] = full.notes;
  if (!note || !firstHighlight) throw new Error('the sample has both');
  const words = plainWords(note.body);
  const text = `${note.title}\n${words}`;
  const last = { start: text.length - 12, end: text.length };
  const highlight = {
    ...firstHighlight,
    where: noteWhere(note),
    blockId: note.blockId,
    selectors: describeRange(text, last),
  };
  const seen: boolean[] = [];
  const props: Props = {
    content: { ...full, highlights: [highlight] },
    mode: 'view',
    highlightsAs: 'ranges',
    onHighlight: () => undefined,
    onMarks: (marks) => void seen.push(marks.has(noteWhere(note))),
  };
  const unplaced = () => root.querySelector('.unplaced');
  drawInto(root, props, null);
  expect([seen, unplaced()]).toEqual([[false], null]);
  drawInto(root, props);
  expect([seen.at(-1), unplaced()]).toEqual([true, null]);
});
