// @vitest-environment jsdom

import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { describe } from '../../../pipeline/annotate/describe';
import { drawnText } from '../../../pipeline/annotate/drawn-text';
import { highlightRanges, rangesOf } from '../../../pipeline/annotate/ranges';
import { clean } from '../../../pipeline/clean';
import { compose } from '../../../pipeline/compose';
import type { CopyContent } from '../../../pipeline/copy';
import { toHtml } from '../../../pipeline/export/html';
import { toMarkdown } from '../../../pipeline/export/markdown';
import type { Highlight } from '../../../pipeline/highlight';
import { marksOf } from '../../../pipeline/mark';
import { createPlacing, sideTexts } from '../../../pipeline/place';
import { plainWords } from '../../../pipeline/plain-words';
import { annotatedCopy, english as words } from '../../export/copies';
import { anyThread } from '../../nouns/any-thread';
import { aCard, aPhoto, aPoll, aPost, aQuote, aThread, words as inlines } from '../../nouns/thread';
import { draw } from './draw';

beforeAll(() => {
  // jsdom has none; the names of texts hold no character that needs it but `/` and `:`.
  globalThis.CSS ??= { escape: (text: string) => text.replaceAll(/[^\w-]/gu, '\\$&') } as typeof CSS;
});

const squeezed = (text: string) => text.replaceAll(/\s/gu, '');

/** Draws the article as the reader does, and marks what a selection of these units of one of its texts would. */
function marked(
  content: CopyContent,
  where: Highlight['where'],
  from: number,
  to: number,
  id = 'h1',
): Highlight | null {
  const root = draw({ content, highlightsAs: 'ranges' });
  const ranges = rangesOf(drawnText(root, where).nodes, { start: from, end: to });
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return null;
  first.setEnd(last.endContainer, last.endOffset);
  const found = describe(root, first);
  const at = '2026-01-01T00:00:00.000Z';
  return found && { id, createdAt: at, updatedAt: at, colour: 'yellow', comment: '', ...found };
}

/** The words that the ranges of each highlight cover, as the reader would see them painted. */
function paintedWords(content: CopyContent): Map<string, string> {
  const root = draw({ content, highlightsAs: 'ranges' });
  const { byBlock } = marksOf(
    content.article,
    content.notes,
    content.highlights,
    createPlacing(content.article, content.notes, plainWords),
  );
  return new Map(
    highlightRanges(root, byBlock).each.map(({ highlight, ranges }) => [
      highlight.id,
      ranges
        .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .map(String)
        .join(''),
    ]),
  );
}

function contentOf(thread: CopyContent['thread']): CopyContent {
  return { thread, article: compose(clean(thread)), notes: [], highlights: [], assets: {} };
}

test('any selection in any article is painted again on its words, and all of them', () => {
  fc.assert(
    fc.property(
      anyThread,
      fc.array(fc.tuple(fc.nat(), fc.nat(200)), { minLength: 1, maxLength: 3 }),
      (thread, picks) => {
        const content = contentOf(thread);
        const { length } = drawnText(draw({ content })).text;
        const highlights = picks.flatMap(([from, size], index) => {
          const start = length === 0 ? 0 : from % length;
          return marked(content, undefined, start, start + 1 + size, `h${index}`) ?? [];
        });
        const painted = paintedWords({ ...content, highlights });
        const copy = draw({ content: { ...content, highlights }, mode: 'copy' });
        for (const { id, selectors } of highlights) {
          const exact = squeezed(selectors[0].exact);
          expect(squeezed(painted.get(id) ?? '')).toBe(exact);
          const inCopy = [...copy.querySelectorAll(`mark[data-highlight="${id}"]`)].map((mark) => mark.textContent);
          expect(squeezed(inCopy.join(''))).toBe(exact);
        }
      },
    ),
    { numRuns: 10 },
  );
});

/** Everything that stands beside the article's text. */
const rich = contentOf(
  aThread({
    posts: [
      aPost({
        title: 'The Long Title',
        cover: aPhoto('cover', { caption: 'The cover, by night.' }),
        parts: [
          { type: 'text', inlines: inlines('First words.') },
          { type: 'media', media: aPhoto('plate', { caption: 'A plate of\nthe river.' }) },
        ],
        card: aCard({ title: 'A story of loans', description: 'What it says.' }),
        poll: aPoll('The lender', 'Everybody'),
        communityNote: { title: 'Readers said', text: inlines('It was otherwise.'), url: null },
        quote: aQuote({
          title: 'Quoted title',
          parts: [
            { type: 'text', inlines: inlines('Quoted words.') },
            { type: 'table', header: [inlines('Year'), inlines('Sum')], rows: [[inlines('Then'), inlines('Much')]] },
          ],
          card: aCard({ title: 'Another story' }),
          quote: { id: '800', post: aPost({ id: '800', text: 'Words within words.' }), missing: null },
          communityNote: { title: 'They added', text: inlines('That is old.'), url: null },
        }),
      }),
    ],
  }),
);
const noted: CopyContent = { ...annotatedCopy(), highlights: [] };

test.each([
  ['beside the text', rich],
  ['notes', noted],
])('every text of its own is drawn unit for unit: %s', (_, content) => {
  const root = draw({ content, highlightsAs: 'ranges' });
  const texts = sideTexts(content.article, content.notes, plainWords);
  expect(texts.length).toBeGreaterThan(2);
  for (const { where, text } of texts) expect(drawnText(root, where).text, where).toBe(text);
});

const places = [
  ['a title', rich, 'Long Title'],
  ['the cover’s caption', rich, 'by night'],
  ['a caption', rich, 'plate of\nthe'],
  ['a card', rich, 'story of loans\nWhat'],
  ['a poll', rich, 'lender\nEvery'],
  ['the title of a quoted post', rich, 'Quoted title'],
  ['a table in a quoted post', rich, 'Sum\nThen'],
  ['a card in a quoted post', rich, 'Another'],
  ['a post quoted in a quoted post', rich, 'within words'],
  ['a Community Note in a quoted post', rich, 'They added\nThat is old'],
  ['a context note’s title', noted, 'guarantee\nA promise'],
  ['a context note’s body, over paragraphs', noted, 'refuse:\nfloods and terror'],
] as const;

test.each(places)('words in %s are marked, painted, and stand in copies', (_, content, exact) => {
  const side = sideTexts(content.article, content.notes, plainWords).find(({ text }) => text.includes(exact));
  const start = side?.text.indexOf(exact) ?? -1;
  const highlight = side ? marked(content, side.where, start, start + exact.length) : null;
  expect(highlight).toMatchObject({ where: side?.where, blockId: side?.blockId, postId: side?.postId });
  expect(highlight?.selectors[0].exact).toBe(exact);
  const withIt = { ...content, highlights: highlight ? [{ ...highlight, comment: 'Said here.' }] : [] };
  expect(squeezed(paintedWords(withIt).get('h1') ?? '')).toBe(squeezed(exact));
  const html = toHtml({ ...annotatedCopy(), ...withIt }, { words, stylesheet: '' });
  const copy = new DOMParser().parseFromString(html, 'text/html');
  const marks = [...copy.querySelectorAll('mark[data-highlight=h1]')].map((mark) => mark.textContent);
  expect(squeezed(marks.join(''))).toBe(squeezed(exact));
  expect(copy.querySelectorAll('[data-comment=h1]')).toHaveLength(1);
  expect(copy.querySelector('.unplaced')).toBeNull();
  const markdown = toMarkdown({ ...annotatedCopy(), ...withIt }, { words });
  const inMarkdown = [...markdown.matchAll(/==([^=]+)==/gu)].map(([, text = '']) =>
    text.replaceAll(/[*\\<br>-]/gu, ''),
  );
  expect(squeezed(inMarkdown.join(''))).toBe(squeezed(exact).replaceAll(/[*\\<br>-]/gu, ''));
  expect(markdown).toContain('[^comment-1]');
});

test('the words of a translation are marked beside the original', () => {
  const root = draw({ content: noted, show: 'both', highlightsAs: 'ranges' });
  const words = root.querySelector('.beside-their [data-block]') as Element;
  const range = document.createRange();
  range.selectNodeContents(words);
  expect(describe(root, range)).toMatchObject({ where: 'translation', blockId: 'tb1', postId: null });
});
