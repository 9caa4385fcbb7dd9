import type { Post } from '../thread';
import { type Rest, type Rule, withoutHead } from './rest';

/** Handles are 15 letters at most today; the oldest accounts have up to 20. */
const leadingMentions = /^(?:@\w{1,20}\s+)+/;
const mention = /@(\w{1,20})/g;

/**
 * The handles that X itself puts before a reply to one's own post:
 * `@ada @bob And then it broke.` → `And then it broke.`
 *
 * Only in a post that answers its own author, only names that X would add (the author's own, and those in the post
 * answered), and never the subject of the sentence: `@bob says no.` stays.
 */
export const replyMentions: Rule = (rests) => {
  if (!rests.some(({ text }) => text.startsWith('@'))) return rests;
  const texts = new Map(rests.map(({ post }) => [post.id, post.text]));
  return rests.map((rest) => {
    const run = isSelfReply(rest.post, texts) ? leadingMentions.exec(rest.text)?.[0] : undefined;
    if (run === undefined || !addedByX(run, rest, texts)) return rest;
    return withoutHead(rest, run.length);
  });
};

function isSelfReply({ replyTo, author }: Post, texts: ReadonlyMap<string, string>): boolean {
  return replyTo !== null && (texts.has(replyTo.id) || sameHandle(replyTo.handle ?? '', author.handle));
}

function addedByX(run: string, { post, text }: Rest, texts: ReadonlyMap<string, string>): boolean {
  if (/^\p{Ll}/u.test(text.slice(run.length))) return false;
  const answered = texts.get(post.replyTo?.id ?? '') ?? '';
  const known = new Set([post.author.handle.toLowerCase(), ...handlesIn(answered)]);
  return handlesIn(run).every((handle) => known.has(handle));
}

function handlesIn(text: string): string[] {
  return [...text.matchAll(mention)].map(([, handle]) => (handle ?? '').toLowerCase());
}

function sameHandle(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
