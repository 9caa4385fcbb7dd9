import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { clean } from '../../pipeline/clean';
import { compose } from '../../pipeline/compose';
import { driftIn } from '../../pipeline/pull/drift-in';
import { readJsonFile } from '../../pipeline/pull/from-file';
import { readObserved } from '../../pipeline/pull/observed';
import { threadOf } from '../../pipeline/pull/thread-of';
import { trace } from '../../pipeline/pull/trace';
import type { Post, Thread } from '../../pipeline/thread';
import { capture, captureFiles, haveCaptures } from '../captures';
import { now } from './read';

/** Larger ones take longer than they tell. */
const longest = 80_000;

/** What is mutated: the answers of the fixtures and, where they are, real ones. */
export function answersToMutate(): unknown[] {
  const fixtures = globSync(join(import.meta.dirname, '../fixtures/*/input.json')).map((path) =>
    readFileSync(path, 'utf8'),
  );
  const captures = haveCaptures ? captureFiles('.json').map(capture) : [];
  return [...fixtures, ...captures].filter((text) => text.length < longest).map((text) => JSON.parse(text) as unknown);
}

/** Every text in a JSON value, as it is and with X's escapes decoded; what is written as JSON inside of a text too. */
function textsIn(root: unknown): { whole: Set<string>; all: string } {
  const whole = new Set<string>();
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') {
      whole.add(value);
      whole.add(decoded(value));
      if (value.startsWith('{')) waiting.push(parsed(value));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) waiting.push(key, inner);
    } else if (typeof value === 'number') whole.add(String(value));
  }
  return { whole, all: [...whole].join('\n') };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}

function decoded(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Reads an answer the way of the file and the way of X's page; neither may throw. Gives the thread, if there is one. */
function readBothWays(answer: unknown): Thread | null {
  const page = readObserved(answer, 'TweetDetail');
  driftIn(page, answer, 'TweetDetail');
  const traced = trace([page], null);
  if (traced.ok) threadOf(JSON.parse(JSON.stringify(traced.value)), { now });
  const thread = readJsonFile(JSON.stringify(answer), { now });
  return thread.ok ? thread.value : null;
}

/** Holds for whatever came instead of an answer: nothing throws, and every post and every word of the result was in it. */
export function expectNothingInvented(answer: unknown): void {
  const thread = readBothWays(answer);
  if (!thread) return;
  compose(clean(thread));
  const { whole, all } = textsIn(answer);
  for (const post of postsWithin(thread)) {
    expect(whole.has(post.id), `the id ${post.id}`).toBe(true);
    for (const text of wordsOf(post)) expect(all.includes(text), `the text ${JSON.stringify(text)}`).toBe(true);
  }
}

function postsWithin(thread: Thread): Post[] {
  const withQuotes = (post: Post): Post[] => {
    const embedded = post.parts.flatMap((part) => (part.type === 'embed' ? (part.quote.post ?? []) : []));
    return [post, ...[post.quote?.post ?? [], embedded].flat().flatMap(withQuotes)];
  };
  return [...thread.posts, ...thread.branches.flatMap(({ posts }) => posts)].flatMap(withQuotes);
}

/** What a post says, in the pieces in which X sends it. */
function wordsOf({ author, parts, media, poll, card, communityNote, title }: Post): string[] {
  const said: (string | null | undefined)[] = [author.name, author.handle, title, card?.title, card?.description];
  for (const part of parts)
    if (part.type === 'text') for (const { text } of part.inlines) said.push(...text.split(/\s+/));
  for (const { alt, caption } of media) said.push(alt, caption);
  for (const { label } of poll?.options ?? []) said.push(label);
  for (const { text } of communityNote?.text ?? []) said.push(...text.split(/\s+/));
  return said.flatMap((text) => text || []);
}

/**
 * Holds for an answer in which one post was damaged: its words stand in the result as before, or something says that not
 * all could be read: the outcome, the verdict, what is counted as unreadable, or the report of what X changed. Addresses
 * are left out: where X's list of them is gone, its short one stands in the text.
 */
export function expectLossTold(before: Thread, answer: unknown, id: string): void {
  const find = (thread: Thread) => postsWithin(thread).find((post) => post.id === id);
  const words = (thread: Thread) => {
    const said = find(thread)?.text;
    return said
      ?.replaceAll(/\S*(?:\/|…|\.\w{2,})\S*/gu, '')
      .replaceAll(/\s+/gu, ' ')
      .trim();
  };
  const expected = words(before);
  const thread = readBothWays(answer);
  if (expected === undefined || thread?.verdict.status !== 'complete' || thread.unreadable) return;
  // Of a quoted post it is told beside it.
  if (find(thread)?.cut) return;
  if (driftIn(readObserved(answer, 'TweetDetail'), answer, 'TweetDetail')) return;
  expect(words(thread)).toBe(expected);
}

/** The thread in an answer that is complete by itself; null for any other. */
export function wholeThread(answer: unknown): Thread | null {
  const thread = readJsonFile(JSON.stringify(answer), { now });
  return thread.ok && thread.value.verdict.status === 'complete' ? thread.value : null;
}
