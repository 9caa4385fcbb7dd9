import { describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import { browserNames, type View } from '../browsers';
import { setStage } from './stage';

async function isMadeOfThePagesText(reader: View): Promise<void> {
  const body = await reader.text('.article-body');
  expect(body).toContain('On a beaucoup parlé cette semaine de Corvane');
  expect(body).toContain("Je réponds ci-dessous jusqu'à ce soir.");
  expect(body).not.toMatch(/Chargement du thread|Récupération des tweets|quelques secondes/);
  expect(await reader.count('[data-testid="section"]')).toBeGreaterThan(2);
  await reader.see('[data-testid="notice"]');
  expect(await reader.attribute('[data-testid="verdict"]', 'data-status')).not.toBe('complete');
  await reader.see('[data-testid="note"]');
  const topics = new Set(await reader.attributes('[data-testid="note"]', 'data-topic'));
  expect([...topics].sort()).toEqual(['insurance', 'loan-guarantees']);
}

describe.each(browserNames)("%s: the page's own text", (browser) => {
  const stage = setStage(browser, putDemo, { lang: 'fr' });

  test('makes the article when the page names no post', async () => {
    const { reader } = await stage.takeOffer(demo.stuckWithoutId);
    await isMadeOfThePagesText(reader);
  });

  test('makes the article when there is no network, and the copy can be kept', async () => {
    const page = await stage.open(demo.stuck);
    const offer = await stage.session.offerFrame(page);
    await offer.see('[data-testid="offer-read"]');
    stage.session.offline(true);
    await offer.click('[data-testid="offer-read"]');
    const reader = await stage.session.readerFrame(page);
    await isMadeOfThePagesText(reader);
    await reader.click('[data-testid="save"]');
    await stage.session.downloaded(/\.html$/);
  });

  test("is the article's translation, one click away, when the original was pulled", async () => {
    const { reader } = await stage.takeOffer(demo.stuck);
    expect(await reader.text('.article-body')).toContain('There has been a lot of noise this week');
    await reader.click('[data-testid="translation-toggle"]');
    expect(await reader.text('.article-body')).toContain('On a beaucoup parlé cette semaine');
    await reader.click('[data-testid="translation-toggle"]');
    expect(await reader.text('.article-body')).toContain('There has been a lot of noise this week');
  });
});
