import type { Answer } from './site';

/** Another answer, or a change to the one that there would have been. */
export type Trouble = Answer | ((answer: Answer) => Answer);

/** The same answer, later. */
export const slow =
  (delayMs: number): Trouble =>
  (answer: Answer) => ({ ...answer, delayMs });

/** A status of 200 and half of the JSON. */
export const cutOff: Trouble = (answer) => ({ ...answer, body: answer.body.slice(0, answer.body.length / 2) });

/** X's own server has a bad day. */
export const serverError: Trouble = { status: 500, type: 'text/plain', body: 'Internal Server Error' };

/** The connection breaks before the first byte. */
export const noAnswer: Trouble = { body: '', breakOff: true };

/** The connection breaks in the middle of the answer. */
export const brokenOff: Trouble = (answer) => ({ ...answer, breakOff: true });

/** What X says when it moved everything: a known operation, and no post in any known place. */
export const otherShape: Trouble = {
  type: 'application/json; charset=utf-8',
  body: JSON.stringify({ data: { conversation_v3: { parts: [{ kind: 'post', words: 'Hello' }] } } }),
};

/** What overrules the answers to some posts' requests, which are counted from when it was made. */
export function createTroubles() {
  const made = new Map<string, { trouble: Trouble; from: number; to: number; asked: number }>();
  return {
    make(focal: string, trouble: Trouble, { from = 1, to = Number.POSITIVE_INFINITY } = {}) {
      made.set(focal, { trouble, from, to, asked: 0 });
    },
    apply(focal: string, answer: Answer): Answer {
      const one = made.get(focal);
      if (!one) return answer;
      one.asked += 1;
      if (one.asked < one.from || one.asked > one.to) return answer;
      return typeof one.trouble === 'function' ? one.trouble(answer) : one.trouble;
    },
  };
}
