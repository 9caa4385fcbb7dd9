import type { View } from './session';
import { orNull } from './wait';

const patienceMs = 8_000;
const presses = 5;

/**
 * Presses "Open on X" and waits for the words that only the whole thread has. When a tab is sent on at once while
 * Playwright attaches to it, Chromium's renderer crashes one time in six (without a driver not once in sixty): then it
 * is pressed again, as a reader would.
 */
export async function bringBack(reader: View, words: string): Promise<void> {
  const isHere = (timeoutMs: number) =>
    reader.until(words, (looked) => document.body.textContent?.includes(looked) ?? false, words, timeoutMs);
  for (let press = 1; press < presses; press += 1) {
    await reader.click('[data-testid="open-on-x"]');
    if (await orNull(() => isHere(patienceMs).then(() => true), 2 * patienceMs)) return;
  }
  await reader.click('[data-testid="open-on-x"]');
  await isHere(2 * patienceMs);
}
