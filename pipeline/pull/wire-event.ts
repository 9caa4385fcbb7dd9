/** One answer that X's page received. */
export interface WireAnswer {
  operation: string;
  /** The HTTP status; 0 when there was no answer at all. */
  status: number;
  /** How many more such requests X takes until `resetAt`; null when it did not say. */
  remaining: number | null;
  /** When X counts anew, in seconds since 1970; null when it did not say. */
  resetAt: number | null;
  /** The answer as text, empty unless the status is 200; null when it is too long to be read. */
  body: string | null;
}

const eventName = 'epure:answer';

/** Five times the largest answer seen (3.2 MB for a list timeline), in UTF-16 units: a longer one is a page's trick. */
export const longest = 16_000_000;

/**
 * Hands an answer from the page's world to the extension's, as a string: objects do not cross in every browser. Of one
 * that is too long only the first line goes, without a line break.
 */
export function handOn(target: EventTarget, { operation, status, remaining, resetAt, body }: WireAnswer): void {
  const head = `${operation} ${status} ${remaining ?? ''} ${resetAt ?? ''}`;
  const isRead = body !== null && body.length <= longest;
  target.dispatchEvent(new CustomEvent(eventName, { detail: isRead ? `${head}\n${body}` : head }));
}

const longestHead = 90;

/** So much is read in so long, in UTF-16 units: X sends a few millions. Whoever sends more is not X, and is not read until then. */
const mostInAWhile = 60_000_000;
const whileMs = 10_000;

/** Receives answers until the signal aborts. The page can fake these events, so a fake must do no harm: see `observed.ts`. */
export function receiveAnswers(target: EventTarget, receive: (answer: WireAnswer) => void, signal: AbortSignal): void {
  let left = mostInAWhile;
  let until = 0;
  let isTold = false;
  target.addEventListener(
    eventName,
    (event) => {
      const now = Date.now();
      if (now > until) {
        left = mostInAWhile;
        until = now + whileMs;
        isTold = false;
      }
      // Before it is looked at: to take a text over from the page's world costs as much as its length.
      if (left <= 0) {
        if (!isTold) receive({ operation: 'more', status: 200, remaining: null, resetAt: null, body: null });
        isTold = true;
        return;
      }
      const detail: unknown = event instanceof CustomEvent ? event.detail : null;
      if (typeof detail !== 'string') return;
      left -= Math.min(detail.length, longest);
      const head = /^(\w{1,60}) (\d{1,3}) (\d{0,9}) (\d{0,12})(?:\n|$)/.exec(detail.slice(0, longestHead));
      if (!head) return;
      const [line, operation = '', status, remaining = '', resetAt = ''] = head;
      const isRead = line.endsWith('\n') && detail.length <= longest + longestHead;
      receive({
        operation,
        status: Number(status),
        remaining: remaining === '' ? null : Number(remaining),
        resetAt: resetAt === '' ? null : Number(resetAt),
        body: isRead ? detail.slice(line.length) : null,
      });
    },
    { signal },
  );
}
