import { describe, expect, test } from 'vitest';
import type { Block } from '../../pipeline/article';
import type { Copy } from '../../pipeline/copy';
import { toMarkdown } from '../../pipeline/export/markdown';
import type { Highlight } from '../../pipeline/highlight';
import { passagesOf, passagesText } from '../../pipeline/passage';
import { describeRange } from '../../pipeline/selectors';
import type { Inline } from '../../pipeline/text';
import { expectGolden } from '../golden';
import { annotatedCopy, french, english as words } from './copies';

test('the sample copy is the Markdown that was read and kept', () => {
  expectGolden('annotated-copy', 'copy.md', toMarkdown(annotatedCopy(), { words }));
});

test('what is ours is in the reader’s language, what is the author’s is not', () => {
  const text = toMarkdown(annotatedCopy(), { words: french });
  expect(text).toContain('**Incomplet.** Une partie du fil manque.');
  expect(text).toContain('6 novembre 2025');
  expect(text).toContain('A loan guarantee');
});

test('a note is a footnote at the words that called it, with its date and its sources', () => {
  const copy = annotatedCopy();
  const text = toMarkdown(copy, { words });
  expect(copy.notes.length).toBeGreaterThan(0);
  for (const note of copy.notes) {
    const [definition = ''] = text.split('\n').filter((line) => line.startsWith(`[^${note.id}]: `));
    expect(definition).toContain(note.title);
    const rest = text.slice(text.indexOf(definition));
    for (const { url } of note.sources) expect(rest).toContain(url);
    expect(text.slice(0, text.indexOf(definition))).toContain(`${note.matched.slice(-8)}[^${note.id}]`);
  }
});

test('a copy without notes has no footnote', () => {
  const copy = { ...annotatedCopy(), notes: [], highlights: [] };
  expect(toMarkdown(copy, { words })).not.toContain('[^');
});

/** A copy of one paragraph, with highlights over stretches of it. */
function copyOf(inlines: Inline[], marked: [start: number, end: number, comment?: string][] = []): Copy {
  const copy = annotatedCopy();
  const text = inlines.map((inline) => inline.text).join('');
  const paragraph: Block = {
    id: 'b1',
    postId: null,
    text,
    type: 'paragraph',
    lang: null,
    dir: 'ltr',
    range: null,
    inlines,
  };
  const sections = [{ id: 's1', heading: null, headingFrom: null, blocks: [paragraph] }];
  const whole = passagesText(passagesOf(sections));
  const highlights = marked.map(
    ([start, end, comment = ''], index): Highlight => ({
      ...{ id: `h${index}`, createdAt: '2025-01-01T00:00:00Z', updatedAt: '2025-01-01T00:00:00Z', colour: 'yellow' },
      ...{ comment, postId: null, blockId: 'b1', selectors: describeRange(whole, { start, end }) },
    }),
  );
  return { ...copy, notes: [], highlights, article: { ...copy.article, cover: null, translation: null, sections } };
}

/** The lines of the one paragraph. */
function written(inlines: Inline[], marked: [number, number, string?][] = []): string {
  const text = toMarkdown(copyOf(inlines, marked), { words });
  return text.slice(text.indexOf('known to be missing.') + 20, text.indexOf('## About this copy')).trim();
}

const plain = (text: string): Inline => ({ kind: 'text', text });
const bold = (text: string): Inline => ({ kind: 'text', text, bold: true });

describe('inlines', () => {
  test.each<[string, Inline[], string]>([
    ['a line break', [plain('one\ntwo')], 'one\\\ntwo'],
    ['a blank line', [plain('one\n\ntwo')], 'one\n\ntwo'],
    ['bold with white space at its ends', [plain('a'), bold(' b '), plain('c')], 'a **b** c'],
    ['bold and italic', [{ kind: 'text', text: 'a', bold: true, italic: true }], '**_a_**'],
    ['bold in two pieces', [bold('a'), bold('b')], '**ab**'],
    ['code', [{ kind: 'text', text: 'a `b`', code: true }], '`` a `b` ``'],
    [
      'a link',
      [{ kind: 'link', text: 'a.b/c', url: 'https://a.example/b_(c)' }],
      '[a.b/c](https://a.example/b_\\(c\\))',
    ],
    [
      'a mention, a hashtag, a cashtag',
      [
        { kind: 'mention', text: '@a_b', handle: 'a_b' },
        plain(' '),
        { kind: 'hashtag', text: '#c', tag: 'c' },
        plain(' '),
        { kind: 'cashtag', text: '$D', tag: 'D' },
      ],
      '[@a_b](https://posts.example/a_b) [#c](https://posts.example/hashtag/c) [$D](https://posts.example/search?q=%24D)',
    ],
    [
      'marks of Markdown',
      [plain('*a* _b_ `c` [d](e) <f> # g ==h==')],
      '\\*a\\* \\_b\\_ \\`c\\` \\[d]\\(e) \\<f> # g \\==h\\==',
    ],
    ['a number that opens a line', [plain('1. a')], '1\\. a'],
  ])('%s', (_, inlines, expected) => {
    expect(written(inlines)).toBe(expected);
  });
});

describe('highlights', () => {
  test.each<[string, [number, number, string?][], string]>([
    ['one', [[2, 6]], 'A ==loan== helps **people**.'],
    [
      'two that touch',
      [
        [0, 2],
        [2, 6],
      ],
      '==A loan== helps **people**.',
    ],
    [
      'two that overlap',
      [
        [0, 6],
        [2, 12],
      ],
      '==A loan helps== **people**.',
    ],
    ['into bold', [[7, 16]], 'A loan ==helps **peo**==**ple**.'],
    ['all of it', [[0, 20]], '==A loan helps **people**.=='],
  ])('%s', (_, marked, expected) => {
    expect(written([plain('A loan helps '), bold('people'), plain('.')], marked)).toBe(expected);
  });

  test('a comment is a footnote where the words end', () => {
    expect(written([plain('A loan helps.')], [[2, 6, 'Does *it*?']])).toBe('A ==loan==[^comment-1] helps.');
  });
});
