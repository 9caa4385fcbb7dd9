import { webAddress } from '../address';
import type { CommunityNote } from '../thread';
import { type Mark, weave } from './inlines';
import { amount, fields, list, text } from './wire';

/** A Community Note from a post's `birdwatch_pivot`: its links stand at UTF-16 units. Null where there is none. */
export function readCommunityNote(pivot: unknown): CommunityNote | null {
  const { title, subtitle, destinationUrl } = fields<'title' | 'subtitle' | 'destinationUrl'>(pivot);
  const { text: value, entities } = fields<'text' | 'entities'>(subtitle);
  const words = text(value);
  if (!words) return null;
  const marks = list(entities).flatMap((entity): Mark[] => {
    const { fromIndex, toIndex, ref } = fields<'fromIndex' | 'toIndex' | 'ref'>(entity);
    const [start, end] = [amount(fromIndex) ?? 0, amount(toIndex) ?? 0];
    const url = webAddress(text(fields<'url'>(ref).url));
    return url ? [{ start, end, inline: { kind: 'link', text: words.slice(start, end), url } }] : [];
  });
  return { title: text(title) ?? '', text: weave(words, marks), url: webAddress(text(destinationUrl)) };
}
