import type { Article, Section } from './article';
import { besideRuns, besideWhere, headId, headRuns } from './beside';
import type { Highlight, Where } from './highlight';
import type { PlacedNote } from './note';
import { blockRanges, passagesOf, passagesText } from './passage';
import { findSelectors } from './selectors';
import { plainText, type Range } from './text';
import type { PostId } from './thread';

/** A stretch of words: `at` is the id of the block, or the name of another text (`Where`), in which the range counts. */
export interface Stretch extends Range {
  at: string;
}

/** A text of an article that is not in the flow of its blocks' words. */
export interface SideText {
  where: Where;
  blockId: string;
  postId: PostId | null;
  text: string;
}

/** Finds the stretches that a highlight covers, in order; none when its words are not there any more. */
export type Placing = (highlight: Pick<Highlight, 'blockId' | 'postId' | 'where' | 'selectors'>) => Stretch[];

/** Gives the words of a Markdown text (`plain-words.ts`); handed in, for who has no Markdown to read need not load it. */
export type PlainWords = (markdown: string) => string;

/** The text of a context note that a reader can mark: its title, then the words of its body. */
function noteText({ title, body }: PlacedNote, wordsOf: PlainWords): string {
  const text = wordsOf(body);
  return text === '' ? title : `${title}\n${text}`;
}

/** Where the words of a note's body begin in its text. */
export function noteBodyStart({ title }: Pick<PlacedNote, 'title'>): number {
  return title.length + 1;
}

/** True for the name of a context note's text. */
export function isNoteWhere(where: Where | undefined): boolean {
  return where?.startsWith('note:') ?? false;
}

/** A context note is a text of its own, with this name. */
export function noteWhere({ packId, id }: Pick<PlacedNote, 'packId' | 'id'>): Where {
  return `note:${packId}/${id}`;
}

/** The texts of an article beside the flow of its words: what blocks show, and the context notes. */
export function sideTexts(article: Article, notes: readonly PlacedNote[], wordsOf: PlainWords): SideText[] {
  const blocks = [...article.sections, ...(article.translation?.sections ?? [])].flatMap((section) => section.blocks);
  const posts = new Map(blocks.map(({ id, postId }) => [id, postId]));
  const beside = [
    { id: headId, postId: null, runs: headRuns(article) },
    ...blocks.map((block) => ({ id: block.id, postId: block.postId, runs: besideRuns(block) })),
  ];
  return [
    ...beside.flatMap(({ id, postId, runs }) => {
      const text = runs.map(({ inlines }) => plainText(inlines)).join('\n');
      return text === '' ? [] : [{ where: besideWhere(id), blockId: id, postId, text }];
    }),
    ...notes.map((note) => ({
      where: noteWhere(note),
      blockId: note.blockId,
      postId: posts.get(note.blockId) ?? null,
      text: noteText(note, wordsOf),
    })),
  ];
}

/** Places highlights in an article and what stands beside it. Each is looked for once, however often it is asked for. */
export function createPlacing(article: Article, notes: readonly PlacedNote[], wordsOf: PlainWords): Placing {
  // Made when a highlight first asks: to lay out all texts of a long article for none takes as long as to draw its beginning.
  const original = madeOnce(() => placingIn(article.sections));
  const translated = madeOnce(() => placingIn(article.translation?.sections ?? []));
  const beside = madeOnce(() => placingBeside(sideTexts(article, notes, wordsOf)));
  const own = madeOnce(() => blockIds(article.sections));
  const theirs = madeOnce(() => blockIds(article.translation?.sections ?? []));
  const found = new WeakMap<Highlight['selectors'], Stretch[]>();
  const place: Placing = (highlight) => {
    const { where, blockId } = highlight;
    if (where === 'translation') return translated()(highlight);
    if (where !== undefined) return beside()(highlight);
    return (!own().has(blockId) && theirs().has(blockId) ? translated : original)()(highlight);
  };
  return (highlight) => {
    const known = found.get(highlight.selectors) ?? place(highlight);
    found.set(highlight.selectors, known);
    return known;
  };
}

function madeOnce<Made>(make: () => Made): () => Made {
  let made: { value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function blockIds(sections: readonly Section[]): Set<string> {
  return new Set(sections.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
}

function placingIn(sections: readonly Section[]): Placing {
  const passages = passagesOf(sections);
  const text = passagesText(passages);
  const hasPosts = passages.some(({ postId }) => postId !== null);
  const posts = new Map<PostId, Range>();
  for (const { postId, start, text: words } of passages) {
    if (postId !== null) posts.set(postId, { start: posts.get(postId)?.start ?? start, end: start + words.length });
  }
  return ({ postId, selectors }) => {
    const home = postId === null || !hasPosts ? 'any' : (posts.get(postId) ?? 'gone');
    const range = findSelectors(text, selectors, home);
    return range === null ? [] : blockRanges(passages, range).map(({ blockId, ...rest }) => ({ at: blockId, ...rest }));
  };
}

/** A note's words stand in that note or nowhere; what a block shows may have come to another block, of the same post first. */
function placingBeside(texts: readonly SideText[]): Placing {
  const named = new Map(texts.map((text) => [text.where, text]));
  const shown = texts.filter(({ where }) => where.startsWith('beside:'));
  return ({ where, postId, selectors }) => {
    const own = where === undefined ? undefined : named.get(where);
    const stretch = (text: SideText, home: 'any' | 'gone'): Stretch[] => {
      const range = findSelectors(text.text, selectors, home);
      return range === null ? [] : [{ at: text.where, ...range }];
    };
    const mayMove = where?.startsWith('beside:') ?? false;
    const isSame = own?.postId === postId || !mayMove;
    const first = own && isSame ? stretch(own, 'any') : [];
    if (first.length > 0 || !mayMove) return first;
    const others = exactFirst(
      shown.filter((text) => text !== own || !isSame),
      selectors[0].exact,
    );
    const ofPost = others.filter((text) => postId !== null && text.postId === postId);
    const elsewhere = others.filter((text) => !ofPost.includes(text));
    return (
      firstFound(ofPost, (text) => stretch(text, 'any')) ?? firstFound(elsewhere, (text) => stretch(text, 'gone')) ?? []
    );
  };
}

function exactFirst(texts: readonly SideText[], exact: string): SideText[] {
  const has = texts.filter(({ text }) => text.includes(exact));
  return [...has, ...texts.filter((text) => !has.includes(text))];
}

function firstFound(texts: readonly SideText[], find: (text: SideText) => Stretch[]): Stretch[] | null {
  for (const text of texts) {
    const found = find(text);
    if (found.length > 0) return found;
  }
  return null;
}
