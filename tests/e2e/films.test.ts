import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Copy } from '../../pipeline/copy';
import { browserNames, type View } from '../browsers';
import { axeFindings } from '../browsers/axe';
import { film } from '../played/media';
import { snowflake, tweetDetail, wireTweet } from '../wire';
import { setStage } from './stage';

const posted = '2026-09-15T08:00:00.000Z';
const ids = [snowflake(posted, 1), snowflake(posted, 2)] as const;
const titles = ['How a lock is filled, seen from the gate.', 'How a weir is mended, seen from the bridge.'];
const addressOf = (id: string) => `https://x.com/filmer/status/${id}`;
const withFilm = (id: string, media: string, title: string) =>
  wireTweet({
    id,
    handle: 'filmer',
    name: 'A filmer',
    createdAt: posted,
    text: `${title} ${'It takes eleven minutes from the first drop. '.repeat(8)}`,
    media: [{ id: media, kind: 'video' }],
  });

/** Runs in a document: whether a film is there that can be played, from inside the copy. */
function isPlayable(): boolean {
  const [video] = document.querySelectorAll('video');
  return video !== undefined && /^(?:blob|data):/u.test(video.currentSrc) && video.readyState >= 2;
}

const filmRequests = (requests: readonly { host: string; method: string }[]) =>
  requests.filter(({ host, method }) => host === 'video.twimg.com' && method === 'GET').length;

describe.each(browserNames)('%s: films', (browser) => {
  const stage = setStage(browser, ({ x }) => {
    for (const [at, id] of ids.entries())
      x.show(tweetDetail({ focal: withFilm(id, `770${at}`, titles[at] ?? '') }), [id]);
  });
  const kept = (reader: View) =>
    reader.until('kept', () => document.querySelector('[data-testid="status"]')?.textContent !== '', null);

  test('offered with their size after saving, kept on a yes, played from the copy without network', async () => {
    const { reader } = await stage.read(addressOf(ids[0]));
    await reader.click('[data-testid="save"]');
    await kept(reader);
    await reader.see('[data-testid="films"][data-state="offered"]');
    expect(await reader.text('[data-testid="films"]')).toContain('0.1 MB');
    expect(filmRequests(stage.web.server.requests)).toBe(0);
    expect(await axeFindings(reader)).toEqual([]);
    await reader.click('[data-testid="films-keep"]');
    await reader.gone('[data-testid="films"]');

    await reader.click('[data-testid="take-along"]');
    await reader.click('[data-testid="export-json"]');
    const copy = JSON.parse(readFileSync(await stage.session.downloaded(/\.json$/), 'utf8')) as Copy;
    const [asset] = Object.values(copy.assets).filter(({ type }) => type === 'video/webm');
    expect(Buffer.from(asset?.data ?? '', 'base64').equals(film)).toBe(true);

    stage.session.offline(true);
    const library = await stage.session.extensionPage('library.html');
    await library.click('[data-testid="copy-open"]');
    const opened = await stage.session.tab('reader.html?copy=');
    await opened.click('[data-testid="play"]');
    await opened.until('a film that plays', isPlayable, null);
    await opened.close();
    await library.close();
  });

  test('fetched without a question where the options say so', async () => {
    const options = await stage.session.extensionPage('options.html');
    await options.click('[data-testid="keep-films"]');
    await options.close();
    const before = filmRequests(stage.web.server.requests);
    const { reader } = await stage.read(addressOf(ids[1]));
    await reader.click('[data-testid="save"]');
    const saved = await stage.session.downloaded(/weir.*\.html$/i);
    await expect.poll(() => filmRequests(stage.web.server.requests), { timeout: 10_000 }).toBe(before + 1);
    await reader.gone('[data-testid="films"]');
    await reader.click('[data-testid="take-along"]');
    await reader.click('[data-testid="export-markdown-pictures"]');
    const files = unzipSync(readFileSync(await stage.session.downloaded(/\.zip$/)));
    const [kept] = Object.entries(files).filter(([name]) => name.endsWith('.webm'));
    expect(Buffer.from(kept?.[1] ?? []).equals(film)).toBe(true);
    stage.session.offline(true);
    const page = await stage.session.open(pathToFileURL(saved).href);
    await page.until('a film that plays', isPlayable, null);
    await page.close();
  });
});
