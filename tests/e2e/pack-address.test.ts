import { beforeEach, describe, expect, test } from 'vitest';
import { putDemo } from '../../demo';
import { writePack } from '../../pipeline/note/write-pack';
import { browserNames, type Page } from '../browsers';
import { note, pack } from '../note/article-of';
import { otherPackHost, packHost } from '../played/pack-host';
import { setStage } from './stage';

const host = new URL(packHost).host;
const address = `${packHost}/halls.yaml`;
const halls = writePack(
  pack([note('halls', { strong: ['loan guarantee*'] }, { title: { en: 'About halls', fr: 'Les halles' } })], {
    id: 'halls-pack',
    title: { en: 'Halls', fr: 'Halles' },
  }),
);

declare const chrome: { permissions: { contains(host: { origins: string[] }): Promise<boolean> } };

/** Runs in an extension page. */
function isAllowed(origin: string): Promise<boolean> {
  return chrome.permissions.contains({ origins: [origin] });
}

describe.each(browserNames)('%s: a note pack from an address', (browser) => {
  const stage = setStage(browser, (web) => {
    putDemo(web);
    const type = 'text/yaml; charset=utf-8';
    web.packs.put(address, { type, body: halls });
    web.packs.put(`${packHost}/moved.yaml`, { status: 302, headers: { location: '/halls.yaml' }, body: '' });
    const location = `${otherPackHost}/halls.yaml`;
    web.packs.put(`${packHost}/away.yaml`, { status: 302, headers: { location }, body: '' });
    web.packs.put(location, { type, headers: { 'access-control-allow-origin': '*' }, body: halls });
    web.packs.put(`${packHost}/picture.yaml`, { type, body: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) });
  });

  const asked = () => stage.web.server.requests.filter((request) => request.host === host);
  const fetchFrom = async (typed: string): Promise<Page> => {
    const options = await stage.session.extensionPage('options.html');
    await options.type('[data-testid="pack-address"]', typed);
    await options.click('[data-testid="pack-fetch"]');
    return options;
  };
  /** The page with what it says of an address that gave no pack. */
  const refused = async (typed: string, said: string) => {
    const options = await fetchFrom(typed);
    await options.until(
      `"${said}"`,
      (words) => document.querySelector('[data-testid="importing"]')?.textContent?.includes(words) ?? false,
      said,
    );
    expect(await options.count('[data-testid="preview"]')).toBe(0);
    await options.close();
  };

  beforeEach(() => {
    stage.web.server.requests.length = 0;
  });

  test('that is not https is refused, and nobody is asked', async () => {
    await refused('http://packs.example.net/halls.yaml', 'https://');
    expect(asked()).toEqual([]);
  });

  test('is fetched once the browser allowed its host, shown, and added after a yes', async () => {
    await stage.session.allowHost(host);
    const options = await fetchFrom(address);
    await options.see('[data-testid="preview"]');
    expect(await options.text('[data-testid="preview"]')).toContain('About halls');
    expect(await options.text('[data-testid="preview"]')).toContain(address);
    expect(await options.count('[data-pack="halls-pack"]')).toBe(0);
    expect(asked().map(({ path, headers }) => [path, headers.cookie, headers.referer])).toEqual([
      ['/halls.yaml', undefined, undefined],
    ]);
    await options.click('[data-testid="pack-add"]');
    await options.see('[data-pack="halls-pack"]');
    // The host was allowed for this once.
    expect(await options.evaluate(isAllowed, `${packHost}/*`)).toBe(false);
    await options.close();
  });

  test('is followed within its host', async () => {
    await stage.session.allowHost(host);
    const options = await fetchFrom(`${packHost}/moved.yaml`);
    await options.see('[data-testid="preview"]');
    expect(asked().map(({ path }) => path)).toEqual(['/moved.yaml', '/halls.yaml']);
    await options.close();
  });

  test('that leads to another host gives nothing', async () => {
    await stage.session.allowHost(host);
    await refused(`${packHost}/away.yaml`, 'another host');
  });

  test('of a picture gives nothing', async () => {
    await stage.session.allowHost(host);
    await refused(`${packHost}/picture.yaml`, 'no text');
  });

  test('gives nothing without a network', async () => {
    await stage.session.allowHost(host);
    stage.session.offline(true);
    await refused(address, 'gave no pack');
    stage.session.offline(false);
    expect(asked()).toEqual([]);
  });
});
