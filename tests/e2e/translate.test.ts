import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import type { View } from '../browsers';
import { axeFindings } from '../browsers/axe';
import { setStage } from './stage';

const pictures = join(import.meta.dirname, '..', '..', 'test-output');

/** Plays Chrome's translator, which no test machine has: it loads a language, and is slow. */
function playTranslator(): void {
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const Translator = {
    availability: async () => 'downloadable',
    async create({ monitor }: { monitor(monitor: EventTarget): void }) {
      if (!navigator.userActivation.isActive) throw new DOMException('a click is needed', 'NotAllowedError');
      const target = new EventTarget();
      monitor(target);
      for (const loaded of [0, 0.5, 1]) {
        target.dispatchEvent(new ProgressEvent('downloadprogress', { loaded, total: 1 }));
        await wait(150);
      }
      return {
        destroy: () => undefined,
        async translate(text: string) {
          await wait(30);
          if (sessionStorage.getItem('full')) throw new DOMException('full', 'QuotaExceededError');
          return `En français : ${text}`;
        },
      };
    },
  };
  Object.defineProperty(globalThis, 'Translator', { value: Translator, configurable: true });
}

/** In how many lines the buttons of the reader's bar stand. */
function barLines(reader: View): Promise<number> {
  return reader.evaluate(() => {
    const all = [...document.querySelectorAll('.bar-actions > *')].map((one) => one.getBoundingClientRect());
    const seen = all.filter(({ width }) => width > 0);
    return new Set(seen.map(({ top, height }) => Math.round((top + height / 2) / 10))).size;
  }, null);
}

function focused(reader: View): Promise<string | undefined> {
  return reader.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.testid, null);
}

describe.each([
  ['wide', { width: 1440, height: 900 }],
  ['narrow, dark', { width: 320, height: 700, dark: true }],
] as const)('chromium, %s: translating on the device', (name, size) => {
  const stage = setStage('chromium', putDemo, { ...size, lang: 'fr', before: playTranslator });

  test('when it fails that is told, and the original stays', async () => {
    const { page, reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="note"]');
    const before = await reader.text('.article-body');
    await reader.evaluate(() => sessionStorage.setItem('full', 'yes'), null);
    await reader.click('[data-testid="translate"]');
    await reader.see('[data-testid="translating"][data-state="failed"]');
    expect(await reader.text('.article-body')).toBe(before);
    expect(await axeFindings(reader)).toEqual([]);
    await stage.session.screenshot(page, join(pictures, `translate-failed-${name}.png`));
    await reader.click('[data-testid="translating"] button.quiet');
    await reader.gone('[data-testid="translating"]');
    await reader.click('[data-testid="translate"]');
    await reader.see('[data-testid="translating"][data-state="failed"]');
    await reader.evaluate(() => sessionStorage.removeItem('full'), null);
    await reader.click('[data-testid="translating"] button');
    await reader.see('[data-testid="translation-toggle"][aria-pressed="true"]');
  });

  test('it is offered, told while it goes on, shown alone and side by side, kept, and there again', async () => {
    const { page, reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="note"]');
    expect(await axeFindings(reader)).toEqual([]);
    expect(await barLines(reader)).toBe(1);
    mkdirSync(pictures, { recursive: true });
    await stage.session.screenshot(page, join(pictures, `translate-offered-${name}.png`));
    await reader.click('[data-testid="translate"]');
    await reader.see('[data-testid="translating"][data-state="loading"]');
    expect(await focused(reader)).toBe('translate');
    expect(await barLines(reader)).toBe(1);
    await stage.session.screenshot(page, join(pictures, `translate-going-${name}.png`));
    await reader.see('[data-testid="translation-toggle"][aria-pressed="true"]');
    await reader.gone('[data-testid="translating"]');
    await expect.poll(() => focused(reader)).toBe('translation-toggle');
    expect(await reader.text('.article-body')).toContain('En français : ');
    expect(
      await reader.count('.article-body[lang="fr"], .article-body [lang="fr"], [data-where="translation"]'),
    ).toBeGreaterThan(0);
    expect(await reader.text('[data-testid="translated-by"]')).toBe('Traduction · votre navigateur, sur cet appareil');
    expect(await reader.text('[data-testid="colophon"]')).toContain('votre navigateur, sur cet appareil');
    expect(await reader.count('[data-testid="translate"]')).toBe(0);
    expect(await axeFindings(reader)).toEqual([]);
    expect(await barLines(reader)).toBe(1);
    await stage.session.screenshot(page, join(pictures, `translate-done-${name}.png`));
    await reader.click('[data-testid="beside-toggle"]');
    await reader.see('.beside-row[data-paired="true"]');
    expect(await reader.count('.beside-row[data-paired="false"]')).toBe(0);
    await stage.session.screenshot(page, join(pictures, `translate-beside-${name}.png`));
    await reader.click('[data-testid="save"]');
    await expect.poll(() => reader.text('[data-testid="save"]')).toBe('Enregistré');
    await page.close();
    const again = await stage.read(demo.thread);
    await again.reader.see('[data-testid="known"]');
    await again.reader.see('[data-testid="translation-toggle"]');
    expect(await again.reader.count('[data-testid="translate"]')).toBe(0);
  });
});

describe('firefox: translating on the device', () => {
  const stage = setStage('firefox', putDemo, { lang: 'fr' });

  test('is not offered where the browser cannot', async () => {
    const { reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="note"]');
    expect(await reader.evaluate(() => 'Translator' in globalThis, null)).toBe(false);
    expect(await reader.count('[data-testid="translate"]')).toBe(0);
  });
});
