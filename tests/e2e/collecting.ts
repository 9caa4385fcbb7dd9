import { expect } from 'vitest';
import type { Page, View } from '../browsers';

declare global {
  interface Window {
    /** The buttons of the played X that were pressed and that only its reader may press. */
    __presses: string[];
  }
}

const bar = '[data-testid="collecting"]';

/** Waits for a collection to begin and to end; gives how it did, as the bar over the article says: `whole` when it is gone. */
export async function collected(reader: View, timeoutMs = 30_000): Promise<string> {
  await reader.see(bar, 10_000);
  await reader.until('the collection to end', isAtRest, bar, timeoutMs);
  const [end = 'whole'] = await reader.attributes(bar, 'data-state');
  return end ?? 'whole';
}

/** Has a collection that rests go on, and waits until it does; it may be over as soon. */
export async function goOn(reader: View): Promise<void> {
  const [before = ''] = await reader.attributes(bar, 'data-state');
  await reader.click('[data-testid="collect-begin"]');
  await reader.until(
    'the collection to go on',
    ({ selector, state }) => document.querySelector<HTMLElement>(selector)?.dataset.state !== state,
    { selector: bar, state: before },
  );
}

function isAtRest(selector: string): boolean {
  const state = document.querySelector<HTMLElement>(selector)?.dataset.state;
  return state !== 'going' && state !== 'paused';
}

/** Waits until so many posts are said to be collected. */
export function postsCollected(reader: View, least: number, timeoutMs = 30_000): Promise<void> {
  return reader.until(
    `${least} posts to be collected`,
    (wanted) => {
      const said = document.querySelector('[data-testid="collected-posts"]')?.textContent ?? '';
      return Number(said.replace(/\D/g, '')) >= wanted;
    },
    least,
    timeoutMs,
  );
}

/** Waits until the article has so many posts, and checks that they are these, in this order. */
export async function articleHas(reader: View, ids: readonly string[], timeout = 15_000): Promise<void> {
  await expect.poll(async () => (await idsIn(reader)).length, { timeout }).toBe(ids.length);
  expect(await idsIn(reader)).toEqual(ids);
}

export const idsIn = (reader: View) => reader.attributes('[data-permalink]', 'data-permalink');
export const verdictOf = (reader: View) => reader.attribute('[data-testid="verdict"]', 'data-status');

/** Whatever was pressed on X's page, it was nothing that follows, likes, answers or leads away. */
export async function nothingElsePressed(page: Page): Promise<void> {
  expect(await page.evaluate(() => window.__presses, null)).toEqual([]);
}
