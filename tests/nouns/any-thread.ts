import fc from 'fast-check';
import type { Inline } from '../../pipeline/text';
import type { Part, Post, Thread } from '../../pipeline/thread';
import { aCard, aChain, aHashtag, aLink, aMention, aPhoto, aPoll, aPost, aQuote, aThread } from './thread';

// Threads of everything that rules and composition look at, thrown together: whatever comes out, the law must hold.

const said = fc.constantFrom(
  ...[
    'Banks fail. ',
    'then others',
    'Why now? ',
    ' 1/3 of them',
    'Dr. Hale, e.g. in the U.S. ',
    '“Why not?” ',
    '…',
    ', ',
  ],
  ...[
    'First, we lend. ',
    'Second, we lose. ',
    'Finally, ',
    'There are three: ',
    'A thread: ',
    '🧵',
    '👇🏽',
    '👩‍👩‍👧‍👦',
    '𝕏',
    '   ',
  ],
  ...[
    '\n',
    '\n\n',
    '\n- one\n- two\n',
    '\n1. one\n\n2. two\n',
    '\n• ',
    'TITLE',
    'Part:\n',
    'x'.repeat(200),
    'لماذا ',
    '橋は。',
    '\u00a0',
  ],
  ...[
    'Follow me for more. ',
    'Tout d’abord, ',
    '« Pourquoi ? » ',
    '(2/9)',
    '[',
    '#',
    '@',
    '-',
    '\r',
    '\u200f',
    '\ud83d',
  ],
);
const plain = fc.array(said, { maxLength: 30 }).map((pieces): Inline => ({ kind: 'text', text: pieces.join('') }));
const typed = fc.constantFrom<Inline[]>(
  [aLink('https://news.example/a?utm_source=x', 'news.example/a')],
  [aLink('https://x.com/ada/status/1001/photo/1', 'pic.x.com/a')],
  [aLink('https://x.com/bob/status/900', 'x.com/bob/status/900')],
  [aMention('ada'), { kind: 'text', text: ' ' }, aMention('bob'), { kind: 'text', text: ' ' }],
  [aHashtag('ai'), { kind: 'text', text: ' ' }, aHashtag('ml')],
  [{ kind: 'text', text: 'The Loans', bold: true }],
);
const inlines = fc
  .array(
    fc.oneof(
      plain.map((inline) => [inline]),
      typed,
    ),
    { maxLength: 6 },
  )
  .map((runs) => runs.flat());

const richPart: fc.Arbitrary<Part> = fc.oneof(
  inlines.map((run): Part => ({ type: 'text', inlines: run })),
  inlines.map((run): Part => ({ type: 'heading', level: 2, inlines: run })),
  inlines.map((run): Part => ({ type: 'quotation', inlines: run })),
  fc.array(inlines, { maxLength: 3 }).map((items): Part => ({ type: 'list', ordered: false, items })),
  plain.map(({ text }): Part => ({ type: 'code', text, language: null })),
  fc.constant<Part>({ type: 'divider' }),
  fc.constant<Part>({ type: 'media', media: aPhoto('inline') }),
  fc.constant<Part>({ type: 'table', header: [[aLink('https://t.example')]], rows: [] }),
);
const parts = fc.oneof(
  { weight: 3, arbitrary: inlines.map((run): Part[] => (run.length > 0 ? [{ type: 'text', inlines: run }] : [])) },
  { weight: 1, arbitrary: fc.array(richPart, { maxLength: 8 }) },
);

const number = fc.constantFrom('', 'slash', 'total', 'dot', 'end');
const attached: fc.Arbitrary<Partial<Post>> = fc.record({
  media: fc.constantFrom([], [aPhoto('beside')], [aPhoto('inline'), aPhoto('beside')]),
  quote: fc.constantFrom(null, aQuote()),
  card: fc.constantFrom(null, aCard()),
  poll: fc.constantFrom(null, aPoll('Yes', 'No')),
  lang: fc.constantFrom('en', 'fr', 'ar', 'und', null),
  createdAt: fc.constantFrom(null, '2026-01-02T12:00:00.000Z', '2026-03-02T12:00:00.000Z'),
});

function withNumber(given: Part[], style: string, place: number, count: number): Part[] {
  const [first, ...others] = given;
  if (style === '' || first?.type !== 'text') return given;
  const marks: Record<string, string> = {
    slash: `${place}/ `,
    total: `${place}/${count} `,
    dot: `${place}. `,
    end: ` (${place}/${count})`,
  };
  const mark: Inline = { kind: 'text', text: marks[style] ?? '' };
  return [{ ...first, inlines: style === 'end' ? [...first.inlines, mark] : [mark, ...first.inlines] }, ...others];
}

/** Any thread that a source could give, within reason and beyond. */
export const anyThread: fc.Arbitrary<Thread> = fc
  .record({
    posts: fc.array(fc.record({ parts, attached }), { maxLength: 12 }),
    style: number,
    gapAfter: fc.option(fc.integer({ min: 1000, max: 1014 }), { nil: undefined }),
    beside: fc.array(
      fc.record({ from: fc.integer({ min: 1000, max: 1014 }), posts: fc.array(parts, { maxLength: 3 }) }),
      {
        maxLength: 3,
      },
    ),
    title: fc.option(fc.constant('A Title of Its Own'), { nil: undefined }),
  })
  .map(({ posts, style, gapAfter, beside, title }) => {
    const chain = aChain(
      ...posts.map((post, index) => ({
        ...post.attached,
        parts: withNumber(post.parts, style, index + 1, posts.length),
        ...(index === posts.length - 1 && title !== undefined ? { title, cover: aPhoto('cover') } : {}),
      })),
    );
    const gap = { id: null, after: String(gapAfter), why: 'not-sent' as const, text: null };
    const branches = beside.map(({ from, posts: said }, branch) => ({
      from: String(from),
      posts: said.map((given, index) => {
        const replyTo = { id: String(index === 0 ? from : 2000 + 10 * branch + index - 1), handle: 'ada' };
        return aPost({ id: String(2000 + 10 * branch + index), parts: given, replyTo });
      }),
    }));
    return aThread({ posts: chain, branches, gaps: gapAfter === undefined ? [] : [gap] });
  });
