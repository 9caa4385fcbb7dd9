import type { BrowserContext, Page as Tab } from 'playwright-core';
import type { Memory } from './session';

/** Of a tab in Chromium and the frames in its process, after a full collection. */
export async function memoryOf(context: BrowserContext, tab: Tab): Promise<Memory> {
  const client = await context.newCDPSession(tab);
  await client.send('Performance.enable');
  for (let time = 0; time < 3; time += 1) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const metric = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  const memory = { bytes: metric('JSHeapUsedSize'), documents: metric('Documents') };
  await client.detach();
  return memory;
}

/**
 * Runs in Firefox's own window: what its own reports (about:memory) count for windows and scripts in the processes of
 * pages and extensions, after those were told to let go of what they can.
 */
export const memoryInFirefox = `
  const pause = (ms) => new Promise((resolve) => window.setTimeout(resolve, ms));
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  let bytes = 0;
  let documents = new Set();
  const look = () => new Promise((resolve) => manager.getReports((process, path, kind, units, amount) => {
    if (!process || units !== Ci.nsIMemoryReporter.UNITS_BYTES) return;
    if (!/^explicit\\/(?:window-objects|js-non-window)\\//.test(path)) return;
    bytes += amount;
    const [, shown] = /window-objects\\/(top\\([^)]*\\)\\/(?:active|cached|js-zone)?[^(]*window\\([^)]*\\))/.exec(path) ?? [];
    if (shown && /x\\.com|moz-extension/.test(shown)) documents.add(process + shown);
  }, null, resolve, null, false));
  // What one collection lets go, another one finds free: the least of several looks is what is held.
  let least = null;
  for (let time = 0; time < 4; time += 1) {
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await pause(1500);
    bytes = 0;
    documents = new Set();
    await look();
    if (least === null || bytes < least.bytes) least = { bytes, documents: documents.size };
  }
  return JSON.stringify(least);`;
