import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LaunchOptions, launch, type Page } from '../../tests/browsers';
import { builtExtension } from '../../tests/browsers/built-extension';
import { playWeb } from '../../tests/played';
import { pagedConversation, syntheticPosts } from '../../tests/wire';
import { median, report } from './ratio';

const batches = 6;
const rounds = 12;
const ways = ['xhr', 'fetch'] as const;

/**
 * In Chromium: how long an answer of twenty posts keeps the page's thread busy once it is there, with Épure over without
 * it. The page itself parses it and draws its posts, which is the least that X does; the second browser has an extension
 * that does nothing.
 */
export async function benchObserving(): Promise<string[]> {
  const web = await playWeb();
  const { focal, first } = pagedConversation({ posts: syntheticPosts(21), size: 20 });
  const address = web.x.showConversation({ focal, first, ids: [], further: new Map() });
  const open = async (extensionDir: string, options: Pick<LaunchOptions, 'welcomes'> = {}) => {
    const session = await launch({ browser: 'chromium', extensionDir, server: web.server, ...options });
    const page = await session.open(address);
    await page.see('article[data-testid="tweet"]');
    return { session, page, took: { xhr: [] as number[], fetch: [] as number[] } };
  };
  const browsers = [
    // It has no welcome that would have to be closed.
    await open(idleExtension(), { welcomes: true }),
    await open(builtExtension('chromium')),
  ] as const;
  const [without, withIt] = browsers;
  try {
    web.x.limit(10_000, Math.ceil(Date.now() / 1_000) + 900);
    for (let batch = 0; batch < batches; batch += 1) {
      for (const { page, took } of browsers) {
        // The first batch warms both up.
        for (const via of ways) took[via].push(...(await ask(page, focal, via)).slice(batch === 0 ? rounds : 0));
      }
    }
    return ways.map((via) => {
      const [more, less] = [median(withIt.took[via]), median(without.took[via])];
      const size = `${(JSON.stringify(first).length / 1e3).toFixed(0)} kB`;
      const behind = `${more.toFixed(2)} ms over ${less.toFixed(2)} ms, medians of ${(batches - 1) * rounds}, ${size}`;
      return report(`page busy with an answer by ${via}, observed over not`, more / less, 1.5, behind);
    });
  } finally {
    for (const { session } of browsers) await session.close();
    await web.server.close();
  }
}

/** Runs in the page: the time from an answer's coming until the page is free again, in milliseconds, for each round. */
function ask(page: Page, focal: string, via: 'xhr' | 'fetch'): Promise<number[]> {
  return page.evaluate(
    async ({ id, how, times }) => {
      const variables = encodeURIComponent(JSON.stringify({ focalTweetId: id }));
      const address = `/i/api/graphql/nBS-WpgA6ZG0CyNHD517JQ/TweetDetail?variables=${variables}`;
      const place = document.body.appendChild(document.createElement('div'));
      const draw = (text: string) => {
        const words = JSON.stringify(JSON.parse(text), null, 1).match(/"full_text": .*/g) ?? [];
        place.replaceChildren(
          ...words.map((said) => {
            const post = document.createElement('article');
            post.append(
              ...said.split(' ').map((word) => Object.assign(document.createElement('span'), { textContent: word })),
            );
            return post;
          }),
        );
        place.getBoundingClientRect();
      };
      const free = () =>
        new Promise<void>((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => setTimeout(resolve);
          port2.postMessage(null);
        });
      const took: number[] = [];
      const answered = async (text: string, start: number) => {
        draw(text);
        await free();
        took.push(performance.now() - start);
      };
      for (let round = 0; round < times; round += 1) {
        if (how === 'xhr') {
          await new Promise<void>((resolve) => {
            const request = new XMLHttpRequest();
            request.open('GET', address);
            request.onload = () => void answered(request.responseText, performance.now()).then(resolve);
            request.send();
          });
        } else {
          const response = await fetch(address);
          const text = await response.text();
          await answered(text, performance.now());
        }
      }
      place.remove();
      return took;
    },
    { id: focal, how: via, times: rounds },
  );
}

/** An extension with a background and nothing else, so that both browsers are started alike. */
function idleExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'epure-idle-'));
  const manifest = { manifest_version: 3, name: 'Idle', version: '1', background: { service_worker: 'background.js' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  return folder;
}
