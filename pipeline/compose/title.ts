import type { Article } from '../article';
import { plainText } from '../text';
import type { Author, Post, Thread } from '../thread';
import { type Draft, speaks } from './draft';
import { firstWords, isMeaningful } from './extract';
import type { SentenceSplitter } from './sentences';

type Title = Pick<Article, 'title' | 'titleFrom'>;

/** Titles that pages give themselves and that name no subject: `Thread by @ada`, `Ada on X: …`, `Twitter thread`. */
const hollow =
  /^(?:an? |un )?(?:\p{L}+ )?(?:thread|post|fil|hilo|fio|status)s?\b.*(?:\b(?:by|from|de|von|di|por)\b|$)|\bon X\b|\(@\w+\)/iu;

/**
 * The title: an X Article's own; for a reader site's text the page's, when it names a subject; else the author's first
 * sentence, cut at a word; for a thread without words its author and day.
 */
export function titleOf(thread: Thread, drafts: readonly Draft[], sentencesOf: SentenceSplitter): Title {
  const own = leadPost(thread.posts)?.title?.trim() ?? '';
  if (own !== '' && thread.id !== 'page') return { title: own, titleFrom: 'article' };
  if (isMeaningful(own) && !hollow.test(own)) return { title: own, titleFrom: 'page' };
  const sentence = firstSentence(drafts, sentencesOf);
  if (sentence !== null) return { title: sentence, titleFrom: 'sentence' };
  return { title: authorAndDay(thread.author, thread.posts[0]), titleFrom: 'author' };
}

/** The X Article that the whole thread is about: its first post, or one that says more than all others. */
export function leadPost(posts: readonly Post[]): Post | undefined {
  const total = posts.reduce((sum, { text }) => sum + text.length, 0);
  return posts.find(({ title, text }, index) => title !== undefined && (index === 0 || text.length * 2 > total));
}

function firstSentence(drafts: readonly Draft[], sentencesOf: SentenceSplitter): string | null {
  const spoken = drafts.filter(speaks);
  const telling =
    spoken.find(({ text }) => isMeaningful(text)) ?? spoken.find(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return telling ? firstWords(ownWords(telling), sentencesOf) : null;
}

/**
 * A title is no place for an address or for the handles of those who are answered: what stands between the handles
 * at the start and the first link, when that says something.
 */
function ownWords(draft: Draft): string {
  const inlines = 'inlines' in draft ? draft.inlines : [];
  const link = inlines.findIndex(({ kind }) => kind === 'link');
  const before = link === -1 ? draft.text : untilLink(plainText(inlines.slice(0, link)));
  const own = before.replace(/^(?:@\w+\s+)+(?!\p{Ll})/u, '');
  return [own, before].find(isMeaningful) ?? draft.text;
}

/** Words that a link cut off in the middle of their sentence, without those left hanging: `Read more at ` → `Read more…` */
function untilLink(words: string): string {
  const cut = words.trimEnd();
  return /[\p{L}\p{N}]$/u.test(cut) ? `${cut.replace(/(?:\s+\S{1,3})+$/u, '').replace(/[\s,;:–—-]+$/u, '')}…` : cut;
}

function authorAndDay({ name, handle }: Author, first: Post | undefined): string {
  const who = name.trim() || `@${handle}`;
  const day = first?.createdAt?.slice(0, 10);
  return day ? `${who}, ${day}` : who;
}
