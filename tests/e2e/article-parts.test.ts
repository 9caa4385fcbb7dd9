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

  test('a cleaning rule that is switched off in the options does nothing, and can be switched on again', async () => {
    const options = await stage.session.extensionPage('options.html');
    const rule = '[data-testid="rule-thread-number"]';
    await options.click(rule);
    const { page, reader } = await stage.read(demo.thread);
    expect(await reader.text('.article-body')).toContain('2/10 First: we have no loan guarantee');
    await page.close();
    await options.click(rule);
    const again = await stage.read(demo.thread);
    await again.reader.see('[data-testid="title"]');
    expect(await again.reader.text('.article-body')).not.toContain('2/10');
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
