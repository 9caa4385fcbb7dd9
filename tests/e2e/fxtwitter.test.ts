import { beforeEach, describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import { browserNames, type View } from '../browsers';
import { ownServer } from '../played/fxtwitter';
import { setStage, settle } from './stage';

const [first = ''] = demo.threadIds;
const lastWords = 'We want neither for our halls.';
const usual = 'api.fxtwitter.com';
const own = new URL(ownServer).host;

describe.each(browserNames)('%s: a third party', (browser) => {
  const stage = setStage(browser, putDemo);

  const asked = () => stage.web.server.requests.filter(({ host }) => host === usual || host === own);
  const whole = (reader: View) =>
    reader.until('the whole thread', (words) => document.body.textContent.includes(words), lastWords);
  /** Where the question stands: in the frame, or, where a frame cannot ask the browser, in a tab. */
  const question = async (reader: View): Promise<View> => {
    const press = () => reader.click('[data-testid="ask-third-party"]');
    const tab = (timeoutMs?: number) => stage.session.tab('consent.html', timeoutMs);
    await press();
    // A click into a frame that has only just come does not always arrive in Firefox.
    const view = browser === 'firefox' ? await tab(4_000).catch(() => press().then(() => tab())) : reader;
    await view.see('[data-testid="consent"]');
    return view;
  };
  const withdraw = async () => {
    const options = await stage.session.extensionPage('options.html');
    await options.see('[data-testid="third-party-choice"]');
    const agreed = (await options.count('[data-testid="third-party-withdraw"]')) > 0;
    if (agreed) await options.click('[data-testid="third-party-withdraw"]');
    await settle(300);
    await options.close();
    return agreed;
  };

  beforeEach(() => {
    stage.web.server.requests.length = 0;
    stage.web.x.session = true;
  });

  test('hears nothing before the reader agrees, nor after a no', async () => {
    const { page, reader } = await stage.takeOffer(demo.stuckInEnglish);
    await reader.see('[data-testid="ask-third-party"]');
    const view = await question(reader);
    expect(await view.text('[data-testid="consent"]')).toContain(usual);
    expect(await view.text('[data-testid="consent"]')).toMatch(/id of this post, and your IP address/);
    await view.click('[data-testid="consent-no"]');
    await settle();
    expect(await reader.count('[data-testid="consent"]')).toBe(0);
    expect(asked()).toEqual([]);
    expect(await stage.session.isCovered(page)).toBe(true);
    // The keyboard stays where it was.
    const focused = () =>
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset.testid : null;
    if (browser === 'chromium') expect(await reader.evaluate(focused, null)).toBe('ask-third-party');
  });

  test('gives the whole thread after a yes, which is remembered', async () => {
    await stage.session.allowHost(usual);
    const { page, reader } = await stage.takeOffer(demo.stuckInEnglish);
    const view = await question(reader);
    await view.click('[data-testid="consent-yes"]');
    await whole(reader);
    expect(await reader.attributes('[data-permalink]', 'data-permalink')).toEqual(demo.threadIds);
    expect(await reader.attribute('[data-testid="verdict"]', 'data-status')).not.toBe('complete');
    expect(await reader.text('[data-testid="colophon"]')).toContain('FxTwitter');
    expect(asked().map(({ path, headers }) => [path, headers.cookie])).toEqual([[`/2/thread/${first}`, undefined]]);
    await page.close();

    const again = await stage.takeOffer(demo.stuckInEnglish);
    await again.reader.click('[data-testid="ask-third-party"]');
    await whole(again.reader);
    expect(asked()).toHaveLength(2);
  });

  test('is asked about anew when the browser took its leave back', async () => {
    await stage.session.takeBackHost(usual);
    const { reader } = await stage.takeOffer(demo.stuckInEnglish);
    const view = await question(reader);
    expect(asked()).toEqual([]);
    await stage.session.allowHost(usual);
    await view.click('[data-testid="consent-yes"]');
    await whole(reader);
    expect(asked()).toHaveLength(1);
  });

  test('is asked about anew when the yes was withdrawn', async () => {
    expect(await withdraw()).toBe(true);
    const { reader } = await stage.takeOffer(demo.stuckInEnglish);
    const view = await question(reader);
    expect(asked()).toEqual([]);
    await view.click('[data-testid="consent-no"]');
  });

  test('can be a server of one’s own', async () => {
    await stage.session.allowHost(own);
    const { reader } = await stage.takeOffer(demo.stuckInEnglish);
    const view = await question(reader);
    await view.click('[data-testid="consent"] summary');
    await view.type('[data-testid="consent-server"]', 'http://threads.example.net');
    expect(await view.attribute('[data-testid="consent-yes"]', 'disabled')).not.toBeNull();
    await view.evaluate(() => {
      const field = document.querySelector('[data-testid="consent-server"]');
      if (field instanceof HTMLInputElement) field.value = '';
    }, null);
    await view.type('[data-testid="consent-server"]', ownServer);
    await view.click('[data-testid="consent-yes"]');
    await whole(reader);
    expect(asked().map(({ host, path }) => [host, path])).toEqual([[own, `/fx/2/thread/${first}`]]);
    await withdraw();
  });

  test('is offered on X to whoever has no session there', async () => {
    stage.web.x.session = false;
    const { reader } = await stage.read(demo.long);
    await reader.see('[data-testid="ask-third-party"]');
    expect(asked()).toEqual([]);
  });

  test('is not offered where X gave the whole thread', async () => {
    const { reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="title"]');
    await settle();
    expect(await reader.count('[data-testid="ask-third-party"]')).toBe(0);
  });
});
