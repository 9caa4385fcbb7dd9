import { describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import { browserNames } from '../browsers';
import { setStage } from './stage';

/** Runs in the reader: true when an element is drawn within the window. */
function isInView(selector: string): boolean {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
}

describe.each(browserNames)('%s: the parts of the article', (browser) => {
  const stage = setStage(browser, putDemo);

  test('what cleaning took out is shown in its place, one click from the list', async () => {
    const { reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="title"]');
    expect(await reader.evaluate(isInView, '#removed-3')).toBe(false);
    await reader.evaluate(() => document.querySelector('[data-testid="removed"]')?.setAttribute('open', ''), null);
    await reader.evaluate(
      () => document.querySelector<HTMLElement>('[data-testid="removed"] li:nth-child(3) a')?.click(),
      null,
    );
    await reader.until('the passage in its place', isInView, '#removed-3');
    expect(await reader.text('.article-body')).not.toMatch(/\d\/10/);
  });

  test('the translation can be read beside the original, and says what it cannot pair', async () => {
    const { reader } = await stage.takeOffer(demo.stuck);
    await reader.see('[data-testid="title"]');
    await reader.click('[data-testid="beside-toggle"]');
    await reader.see('[data-testid="beside"]');
    expect(await reader.text('.beside-own')).toContain('There has been a lot of noise this week');
    expect(await reader.text('.beside-their')).toContain('On a beaucoup parlé cette semaine de Corvane');
    expect(await reader.attributes('.beside-their', 'lang')).toContain('fr');
    // Only the first post could be fetched.
    expect(await reader.text('.beside-label')).toContain('cannot be told to say the same');
    await reader.click('[data-testid="beside-toggle"]');
    await reader.gone('[data-testid="beside"]');
  });
});
