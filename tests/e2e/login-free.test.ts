import { describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import { browserNames, type Page } from '../browsers';
import { bringBack } from '../browsers/bring-back';
import type { PlayedWeb } from '../played';
import { setStage, settle } from './stage';

const [first = ''] = demo.threadIds;
const longId = demo.threadIds[3] ?? '';

function put(web: PlayedWeb): void {
  putDemo(web);
  const stuck = { lang: 'en' as const, title: 'A thread', placeholder: {} };
  web.readers.put(`https://xunroll.com/thread/${longId}`, stuck);
}

/** Follows a link inside X's page, without a load. */
function goTo(page: Page, path: string): Promise<void> {
  return page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href });
    document.body.append(link);
    link.click();
    link.remove();
  }, path);
}

describe.each(browserNames)('%s: the original without a login', (browser) => {
  const stage = setStage(browser, put);

  test("the known post comes from X's syndication address, and the verdict is not complete", async () => {
    const { reader } = await stage.takeOffer(demo.stuckInEnglish);
    expect(await reader.text('.article-body')).toContain('There has been a lot of noise this week');
    expect(await reader.attribute('[data-testid="verdict"]', 'data-status')).not.toBe('complete');
    const asked = stage.web.server.requests.filter(({ host }) => host === 'cdn.syndication.twimg.com');
    expect(asked.some(({ path }) => path.includes(`id=${first}`) && path.includes('token='))).toBe(true);
    expect(asked.every(({ headers }) => !headers.cookie)).toBe(true);
  });

  test('a long post that came cut is known as cut: the verdict is partial', async () => {
    const { reader } = await stage.takeOffer(`https://xunroll.com/thread/${longId}`);
    await reader.see('[data-testid="title"]');
    expect(await reader.attribute('[data-testid="verdict"]', 'data-status')).toBe('partial');
    expect(await reader.text('.article-body')).not.toContain('We want neither for our halls.');
  });

  test('Open on X collects the whole there and brings it back here', async () => {
    const { page, reader } = await stage.takeOffer(`https://xunroll.com/thread/${longId}`);
    await bringBack(reader, 'We want neither for our halls.');
    expect(await reader.attribute('[data-testid="verdict"]', 'data-status')).toBe('complete');
    expect(await reader.attributes('[data-permalink]', 'data-permalink')).toEqual(demo.threadIds);
    expect(await stage.session.isCovered(page)).toBe(true);
  });

  test('a tab that went on to another thread brings nothing back, until it comes to the wanted one', async () => {
    const { reader } = await stage.takeOffer(`https://xunroll.com/thread/${longId}`);
    stage.web.x.trouble(longId, { status: 503, body: '' });
    await reader.click('[data-testid="open-on-x"]');
    const tab = await stage.session.tab(`/status/${longId}`);
    await tab.see('[role="alert"]');
    await goTo(tab, new URL(demo.long).pathname);
    await tab.see('article[data-testid="tweet"]');
    await settle(3_000);
    expect(await reader.text('.article-body')).not.toContain('We want neither for our halls.');
    await goTo(tab, new URL(demo.thread).pathname);
    await reader.until('the whole', () => document.body.textContent.includes('We want neither for our halls.'), null);
  });
});
