import { gapSentence } from '../../pipeline/phrases';
import type { Gap } from '../../pipeline/thread';
import type { Drawing } from './drawing';

/** A place where a post is known to be missing. */
export function GapView({ gap, drawing: { words, ours } }: { gap: Gap; drawing: Drawing }) {
  return (
    <p class="gap" data-testid="gap" data-why={gap.why} {...ours}>
      {gapSentence(gap, words)}
    </p>
  );
}
