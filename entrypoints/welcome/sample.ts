import { articleOf } from '../../pipeline';
import type { CopyContent } from '../../pipeline/copy';
import { describeRange } from '../../pipeline/selectors';
import type { Post, Thread } from '../../pipeline/thread';

/** A thread of our own, as the catalogue `assets/sample/LANG.json` has it. */
export interface Sample {
  lang: string;
  /** Words of it that are shown as a reader's highlight. */
  marked: string;
  posts: readonly string[];
}

const author = { handle: 'maren_aldous', name: 'Maren Aldous' };
const day = '2026-09-14T17:00:00.000Z';

/** The sample as the reader would show it, with one highlight; its notes come later. */
export function sampleContent({ lang, marked, posts }: Sample): CopyContent {
  const thread: Thread = {
    id: 'sample',
    url: '',
    author,
    posts: posts.map((text, index) => samplePost(text, lang, index)),
    branches: [],
    gaps: [],
    verdict: { status: 'complete', reasons: ['end-seen'], missing: [] },
    source: 'observed',
    pulledAt: day,
    unreadable: 0,
    translation: null,
  };
  const article = articleOf(thread, { off: [] });
  return { thread, article, notes: [], highlights: highlightsOf(article, marked), assets: {} };
}

function samplePost(text: string, lang: string, index: number): Post {
  const before = index > 0 ? String(index) : null;
  return {
    id: String(index + 1),
    url: '',
    author,
    createdAt: day,
    lang,
    text,
    parts: [{ type: 'text', inlines: [{ kind: 'text', text }] }],
    media: [],
    quote: null,
    card: null,
    poll: null,
    communityNote: null,
    cut: null,
    source: 'observed',
    replyTo: before === null ? null : { id: before, handle: author.handle },
    conversationId: '1',
  };
}

/** Found in its block: a highlight is looked for by its words, wherever they stand. */
function highlightsOf({ sections }: CopyContent['article'], marked: string): CopyContent['highlights'] {
  const block = sections.flatMap(({ blocks }) => blocks).find(({ text }) => text.includes(marked));
  if (!block) return [];
  const start = block.text.indexOf(marked);
  const selectors = describeRange(block.text, { start, end: start + marked.length });
  const place = { blockId: block.id, postId: block.postId, selectors };
  return [{ id: 'sample', createdAt: day, updatedAt: day, colour: 'yellow', comment: '', ...place }];
}
