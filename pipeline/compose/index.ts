import type { Article, Removed } from '../article';
import type { Cleaned } from '../cleaned';
import type { Post, PostId, Thread } from '../thread';
import { type Draft, speaks } from './draft';
import { mainLanguage } from './language';
import { branchSection, type DraftSection, draftSections, numbered } from './sections';
import { sentenceSplitter } from './sentences';
import { threadBlocks } from './thread-blocks';
import { leadPost, titleOf } from './title';
import { translated } from './translation';
import { amountCounter, minutesOf, together } from './words';

/**
 * Makes of a cleaned thread what one reads: its words in paragraphs and sections, its media, quotes, cards and polls
 * at their places, a gap where a post is missing. No word is added: headings and title are extracts.
 */
export function compose(cleaned: Cleaned): Article {
  const { thread, removed, shortened, joins } = cleaned;
  const lang = mainLanguage(thread.posts);
  const sentencesOf = sentenceSplitter(lang);
  const { blocks, folded, branches, markers } = threadBlocks(cleaned, lang);
  const amount = together(
    [...blocks, ...folded, ...branches.flatMap((branch) => branch.blocks)]
      .filter(speaks)
      .map(({ text }) => text)
      .map(amountCounter()),
  );
  const reading = { span: { words: amount.words, timeOf: clockOf(thread.posts) }, sentencesOf, joins };
  const sections = numbered(
    [
      ...draftSections(blocks, reading),
      ...branches.map((branch) => branchSection(branch.from, branch.blocks, reading)),
      ...foldedSection(folded),
    ],
    '',
  );
  return {
    ...titleOf(thread, blocks, sentencesOf),
    author: thread.author,
    publishedAt: thread.posts[0]?.createdAt ?? null,
    lang,
    dir: mainDirection(blocks),
    cover: leadPost(thread.posts)?.cover ?? null,
    sections,
    removed: inOrder(thread, removed, markers),
    ...(shortened.length > 0 ? { shortened } : {}),
    words: amount.words,
    minutes: minutesOf(amount),
    translation: thread.translation && translated(thread.translation, { sections, sentencesOf }),
  };
}

function foldedSection(drafts: Draft[]): DraftSection[] {
  return drafts.length === 0 ? [] : [{ heading: null, headingFrom: null, folded: true, drafts }];
}

/** The direction that most of the words run in. */
function mainDirection(drafts: readonly Draft[]): 'ltr' | 'rtl' {
  let leaning = 0;
  for (const draft of drafts.filter(speaks)) leaning += draft.dir === 'rtl' ? draft.text.length : -draft.text.length;
  return leaning > 0 ? 'rtl' : 'ltr';
}

function clockOf(posts: readonly Post[]): (postId: PostId | null) => number | null {
  const times = new Map(
    posts.map(({ id, createdAt }) => [id, createdAt === null ? Number.NaN : Date.parse(createdAt)]),
  );
  return (postId) => {
    const time = postId === null ? undefined : times.get(postId);
    return time === undefined || Number.isNaN(time) ? null : time;
  };
}

/** Two traces as one, in the order of the posts and within a post of the words. */
function inOrder({ posts, branches }: Thread, removed: Removed[], markers: Removed[]): Removed[] {
  if (markers.length === 0) return removed;
  const all = [...posts, ...branches.flatMap((branch) => branch.posts)];
  const places = new Map(all.map(({ id }, place) => [id, place]));
  const place = ({ postId }: Removed) => places.get(postId) ?? 0;
  return [...removed, ...markers].sort(
    (one, other) => place(one) - place(other) || one.range.start - other.range.start,
  );
}
