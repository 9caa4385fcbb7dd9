import type { Gap, PostId } from '../thread';
import { amount, fields, list, text } from './wire';

/** A post that X names or whose place it shows, without showing the post. */
export interface Absent {
  /** Null when the tombstone has no id. */
  id: PostId | null;
  why: Extract<Gap['why'], 'deleted' | 'withheld' | 'unavailable'>;
  /** X's own words, in the language of whoever looked. */
  text: string | null;
}

const deleted = /delet|supprim|gelöscht|eliminad|eliminat|excluíd|удал|削除|삭제|删除|刪除/i;
const withheld = /suspend|gesperrt|withheld|protect|private|limit|restrict|violat|block|nsfw/i;

/**
 * Reads a tombstone (`TweetTombstone`, also the old `tombstoneInfo`), a `TweetUnavailable` or an empty result; null for
 * anything else.
 */
export function readAbsent(value: unknown): Absent | null {
  const result = fields<'__typename' | 'tombstone' | 'tombstoneInfo' | 'reason'>(value);
  const stone = result.tombstone ?? result.tombstoneInfo;
  const { text: inner } = fields<'text'>(stone);
  const words = text(inner) ?? wordsOf(inner) ?? text(result.reason);
  const isAbsent =
    stone || words || /Tombstone|Unavailable/.test(text(result.__typename) ?? '') || Object.keys(result).length === 0;
  return isAbsent ? { id: null, why: whyOf(text(fields<'reason'>(stone).reason) ?? words), text: words } : null;
}

/** The words without the link "Learn more" that X ends them with. */
function wordsOf(richText: unknown): string | null {
  const { text: value, entities } = fields<'text' | 'entities'>(richText);
  const words = text(value);
  const last = fields<'fromIndex' | 'toIndex'>(list(entities).at(-1));
  return words && last.toIndex === words.length ? words.slice(0, amount(last.fromIndex) ?? undefined).trim() : words;
}

function whyOf(words: string | null): Absent['why'] {
  if (words === null) return 'unavailable';
  if (deleted.test(words)) return 'deleted';
  return withheld.test(words) ? 'withheld' : 'unavailable';
}
