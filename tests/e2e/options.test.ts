import { describe, expect, test } from 'vitest';
import { demo, putDemo } from '../../demo';
import { browserNames, type Page } from '../browsers';
import { axeFindings } from '../browsers/axe';
import { waitFor } from '../browsers/wait';
import { setStage, settle } from './stage';

const site = 'unroller.example.org';
const page = `https://${site}/t/${demo.threadIds[0]}`;
const offer = 'epure-offer >>> button[data-testid="offer"]';

declare const chrome: {
  permissions: { contains(host: { origins: string[] }): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
};

/** Runs in an extension page. */
function isAllowed(origin: string): Promise<boolean> {
  return chrome.permissions.contains({ origins: [origin] });
}

/** Runs in an extension page. */
async function registered(): Promise<number> {
  return (await chrome.scripting.getRegisteredContentScripts()).length;
}

describe.each(browserNames)('%s: the options', (browser) => {
  const stage = setStage(browser, (web) => {
    putDemo(web);
    web.readers.put(page, { lang: 'en', title: 'Thread by Maren Aldous', placeholder: {} });
  });

  const said = (options: Page, words: string) =>
    options.until(
      `"${words}"`,
      (wanted) => document.querySelector('[data-testid="site-said"]')?.textContent?.includes(wanted) ?? false,
      words,
    );

  test('every part has a heading and a place in the contents, and axe finds nothing', async () => {
    const options = await stage.session.extensionPage('options.html');
    await options.see('[data-testid="part-about"]');
    const parts = ['reading', 'sources', 'sites', 'notes', 'library', 'privacy', 'shortcuts', 'about'];
    expect(await options.attributes('main > section', 'id')).toEqual(parts);
    expect(await options.attributes('nav a', 'href')).toEqual(parts.map((id) => `#${id}`));
    expect(await options.texts('nav a')).toEqual(await options.texts('main > section > h2'));
    expect(await options.text('[data-testid="part-shortcuts"]')).toContain('Read this thread as an article');
    expect(await options.text('[data-testid="version"]')).toMatch(/^Version \d/);
    expect(await axeFindings(options)).toEqual([]);
    await options.resize(320, 700);
    await options.until('nothing wider', () => document.documentElement.scrollWidth <= innerWidth, null);
    expect(await axeFindings(options)).toEqual([]);
    await options.close();
  });

  test('the looks that are chosen are those of the reader', async () => {
    const options = await stage.session.extensionPage('options.html');
    await options.click('[data-testid="theme-sepia"]');
    const { reader } = await stage.read(demo.thread);
    await reader.see('[data-testid="title"]');
    expect(await reader.evaluate(() => document.documentElement.dataset.theme, null)).toBe('sepia');
    await options.click('[data-testid="theme-system"]');
    await options.close();
  });

  test('what is no site is refused in words', async () => {
    const options = await stage.session.extensionPage('options.html');
    await options.type('[data-testid="site-field"]', 'https://x.com/somebody');
    await options.click('[data-testid="site-add"]');
    await said(options, 'X itself');
    await options.close();
  });

  test('a site is added with its permission alone, looked at, and given back', async () => {
    await stage.session.allowHost(`*.${site}`);
    const options = await stage.session.extensionPage('options.html');
    await options.type('[data-testid="site-field"]', page);
    await options.click('[data-testid="site-add"]');
    await said(options, `${site} is added`);
    expect(await options.evaluate(isAllowed, `https://${site}/*`)).toBe(true);
    expect(await options.evaluate(isAllowed, 'https://other.example.org/*')).toBe(false);

    // An update forgets what was registered.
    await stage.session.reloadExtension();
    const again = await stage.session.extensionPage('options.html');
    await waitFor('the site to be looked at again', async () =>
      (await again.evaluate(registered, null)) > 0 ? true : null,
    );
    await again.close();
    const stuck = await stage.open(page);
    await stuck.see(offer);
    await stuck.click(offer);
    const reader = await stage.session.tab('reader.html?page=');
    expect(await reader.text('[data-testid="title"]')).toContain('There has been a lot of noise');
    await reader.click('[data-testid="close"]');
    await waitFor('the reader to go', () =>
      stage.session.tab('reader.html?page=', 100).then(
        () => null,
        () => true,
      ),
    );
    expect(await stuck.text('h2')).toContain('thread');
  });

  test('a page of that site that works gets no offer', async () => {
    const working = `https://${site}/works`;
    stage.web.readers.put(working, { lang: 'en', title: 'A thread', posts: ['One.', 'Two.'] });
    const opened = await stage.open(working);
    await settle();
    expect(await opened.count('epure-offer')).toBe(0);
  });

  test('a removed site is looked at no more, and its permission is given back', async () => {
    const options = await stage.session.extensionPage('options.html');
    await options.click('[data-testid="site-drop"]');
    await said(options, 'permission given back');
    expect(await options.evaluate(isAllowed, `https://${site}/*`)).toBe(false);
    const stuck = await stage.open(page);
    await settle();
    expect(await stuck.count('epure-offer')).toBe(0);
    await options.close();
  });
});
