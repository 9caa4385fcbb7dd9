/** One answer that X's page received, as text. */
export interface WireAnswer {
  operation: string;
  body: string;
}

const eventName = 'epure:answer';

/** Far over the largest answer seen (3.2 MB for a list timeline): a longer one is a page's trick. */
const longest = 50_000_000;

/** Hands an answer from the page's world to the extension's, as a string: objects do not cross in every browser. */
export function handOn(target: EventTarget, answer: WireAnswer): void {
  target.dispatchEvent(new CustomEvent(eventName, { detail: `${answer.operation}\n${answer.body}` }));
}

/** Receives answers until the signal aborts. The page can fake these events, so a fake must do no harm: see `observed.ts`. */
export function receiveAnswers(target: EventTarget, receive: (answer: WireAnswer) => void, signal: AbortSignal): void {
  target.addEventListener(
    eventName,
    (event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : null;
      if (typeof detail !== 'string' || detail.length > longest) return;
      const line = detail.indexOf('\n');
      const operation = detail.slice(0, line);
      if (line > 0 && /^\w{1,60}$/.test(operation)) receive({ operation, body: detail.slice(line + 1) });
    },
    { signal },
  );
}
