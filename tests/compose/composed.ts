import type { Article, Block } from '../../pipeline/article';
import { clean } from '../../pipeline/clean';
import { compose } from '../../pipeline/compose';
import type { Thread } from '../../pipeline/thread';
import { aChain, aThread } from '../nouns/thread';

/** The article of a thread, or of a chain of posts given as `aChain` takes them. */
export function composed(...posts: Parameters<typeof aChain>): Article {
  return composedThread({ posts: aChain(...posts) });
}

export function composedThread(thread: Partial<Thread>): Article {
  return compose(clean(aThread(thread)));
}

export function blocksOf({ sections }: Article): Block[] {
  return sections.flatMap((section) => section.blocks);
}

/** The blocks in short: their type and words. */
export function outline(article: Article): [string, string][] {
  return blocksOf(article).map(({ type, text }) => [type, text]);
}

/** A sentence of about `length` letters that says nothing: something for a heading to head. */
export function prose(length = 200): string {
  const words = 'the inspectors came down to the river with their lamps and looked at every joint of it ';
  const text = words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
