import { describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import { browserNames } from '../browsers';
import { bringBack } from '../browsers/bring-back';
import type { PlayedWeb } from '../played';
import { setStage } from './stage';

const [first = ''] = demo.threadIds;
const longId = demo.threadIds[3] ?? '';

function put(web: PlayedWeb): void {
  putDemo(web);
  const stuck = { lang: 'en' as const, title: 'A thread', placeholder: {} };
  web.readers.put(`https://xunroll.com/thread/${longId}`, stuck);
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
});
