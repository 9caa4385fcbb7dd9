import { describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import { browserNames } from '../browsers';
import { setStage } from './stage';

describe.each(browserNames)('%s: the stage itself', (browser) => {
  const stage = setStage(browser, putDemo);

  test('the played X loads its posts and draws them', async () => {
    const page = await stage.open(demo.thread);
    await page.see('article[data-testid="tweet"]');
    expect(await page.text('[data-testid="tweetText"]')).toContain('a lot of noise this week');
  });

  test('the extension is there', async () => {
    const page = await stage.session.extensionPage('library.html');
    await page.see('[data-testid="library-empty"]');
    await page.close();
  });
});
