import { join } from 'node:path';
import { copyFormats } from '../../pipeline/copy-format';
import { launch, type Session } from '../../tests/browsers';
import { playWeb } from '../../tests/played';
import { copyOf, keep } from './kept-copy';
import { median, report } from './ratio';

const runs = 5;
/** In Chromium: keeping a copy of 100 posts with pictures, and each way of taking 1,000 posts along. */
export async function benchExport(): Promise<string[]> {
  const web = await playWeb();
  const extensionDir = join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');
  const session = await launch({ browser: 'chromium', extensionDir, server: web.server, lang: 'en' });
  try {
    const small = copyOf(100, 'bench-100', 40);
    const saves: number[] = [];
    for (let run = 0; run < runs; run += 1) saves.push((await keep(session, small)).ms);
    const large = copyOf(1000, 'bench-1000', 0);
    const { parseMs } = await keep(session, large);
    const lines = [
      report(
        'keeping 100 posts with 40 pictures over parsing 1,000 posts',
        median(saves) / parseMs,
        null,
        ms(median(saves)),
      ),
    ];
    for (const format of copyFormats) {
      const { took, megabytes } = await takeAlong(session, large.id, format);
      const behind = `${ms(took)}, ${megabytes.toFixed(1)} MB of memory more`;
      lines.push(report(`1,000 posts as ${format} over parsing their copy`, took / parseMs, null, behind));
    }
    return lines;
  } finally {
    await session.close();
    await web.server.close();
  }
}

const ms = (time: number) => `${time.toFixed(0)} ms`;

/** From the press of the menu's line to the browser's download. */
async function takeAlong(session: Session, id: string, format: string): Promise<{ took: number; megabytes: number }> {
  const page = await session.extensionPage(`reader.html?copy=${id}`);
  await page.see('[data-testid=article]');
  const measured = await page.evaluate(async (name) => {
    const memory = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
    const downloaded = new Promise<number>((resolve) => {
      HTMLAnchorElement.prototype.click = function click() {
        resolve(performance.now());
      };
    });
    const before = memory();
    const start = performance.now();
    document.querySelector<HTMLButtonElement>(`[data-testid="export-${name}"]`)?.click();
    const took = (await downloaded) - start;
    return { took, megabytes: (memory() - before) / 1e6 };
  }, format);
  await page.close();
  return measured;
}
