import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until there is an answer that is not null; throws, naming what was waited for, after the time. */
export async function waitFor<T>(what: string, ask: () => Promise<T | null>, timeoutMs = 15_000): Promise<T> {
  const until = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (Date.now() > until) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`);
    await pause(50);
  }
}

/** What is asked for, or null when that fails or takes too long: a frame that is just going away does either. */
export async function orNull<T>(ask: () => Promise<T>, timeoutMs = 2_000): Promise<T | null> {
  const timer = new AbortController();
  const late = pause(timeoutMs, null, { signal: timer.signal }).catch(() => null);
  try {
    return await Promise.race([ask(), late]);
  } catch {
    // The document went away while it was asked: there is no answer any more.
    return null;
  } finally {
    timer.abort();
  }
}
