import type { Answer } from './site';

/** What X takes of each operation in its quarter of an hour, when no test says otherwise. */
const usual = 150;
const quarterOfAnHour = 900;

export interface RequestLimit {
  /** From now on each operation may be asked for so often, and no more until `resetAt` (seconds since 1970). */
  allow(requests: number, resetAt: number): void;
  /** The answer as X sends it: with what is left said in its headers, or 429 when nothing is. */
  apply(operation: string, answer: Answer): Answer;
}

/** Counts requests as X does, by operation and by quarter of an hour. */
export function createLimit(now: () => number = () => Date.now() / 1_000): RequestLimit {
  let limit = usual;
  let resetAt = Math.ceil(now()) + quarterOfAnHour;
  const asked = new Map<string, number>();
  return {
    allow(requests, until) {
      limit = requests;
      resetAt = until;
      asked.clear();
    },
    apply(operation, answer) {
      if (now() >= resetAt) {
        asked.clear();
        limit = usual;
        resetAt = Math.ceil(now()) + quarterOfAnHour;
      }
      const count = (asked.get(operation) ?? 0) + 1;
      asked.set(operation, count);
      const headers = {
        'x-rate-limit-limit': String(limit),
        'x-rate-limit-remaining': String(Math.max(limit - count, 0)),
        'x-rate-limit-reset': String(resetAt),
      };
      if (count > limit) return { status: 429, type: 'text/plain', headers, body: 'Rate limit exceeded\n' };
      return { ...answer, headers: { ...headers, ...answer.headers } };
    },
  };
}
