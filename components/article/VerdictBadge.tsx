import { verdictSentences } from '../../pipeline/phrases';
import type { Verdict } from '../../pipeline/thread';
import { say } from '../../pipeline/words';
import type { Drawing } from './drawing';

/** A thread that is whole, and nothing to add. */
function isPlain({ status, reasons }: Verdict): boolean {
  return status === 'complete' && reasons.every((reason) => reason === 'end-seen');
}

/** Whether the whole thread is here; when not, why, at once. The colophon says it in full. */
export function VerdictBadge({ verdict, drawing }: { verdict: Verdict; drawing: Drawing }) {
  const { words, ours } = drawing;
  return (
    <p class="verdict" data-testid="verdict" data-status={verdict.status} {...ours}>
      <a class="verdict-badge" href="#colophon">
        {say(words, `verdict.${verdict.status}`)}
      </a>
      {!isPlain(verdict) && <> {verdictSentences(verdict, words).join(' ')}</>}
    </p>
  );
}
