import { clean } from '../../pipeline/clean';
import { type RuleName, ruleNames } from '../../pipeline/cleaned';
import type { Post } from '../../pipeline/thread';
import { aThread } from '../nouns/thread';

/** What one rule alone leaves of each post's text. */
export function leftBy(rule: RuleName, posts: Post[]): string[] {
  const { thread, kept } = clean(aThread({ posts }), { off: ruleNames.filter((name) => name !== rule) });
  return thread.posts.map(({ text }, index) => text.slice(kept[index]?.start, kept[index]?.end));
}
