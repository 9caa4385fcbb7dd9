import type { View } from './session';

/** Presses "Open on X" and waits for the words that only the whole thread has. */
export async function bringBack(reader: View, words: string): Promise<void> {
  await reader.click('[data-testid="open-on-x"]');
  await reader.until(words, (looked) => document.body.textContent?.includes(looked) ?? false, words, 30_000);
}
