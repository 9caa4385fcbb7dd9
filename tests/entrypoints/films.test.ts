import { afterEach, expect, test, vi } from 'vitest';
import { fetchFilms, measureFilms } from '../../entrypoints/reader/films';
import { mostFilmBytes } from '../../pipeline/films';

const at = (name: string) => `https://video.twimg.com/${name}.mp4`;
const asked: { address: string; method: string; credentials?: string }[] = [];

/** Plays the network: what each address gives. */
function play(answers: Record<string, () => Response>): void {
  asked.length = 0;
  vi.stubGlobal('fetch', async (address: string, { method = 'GET', credentials }: RequestInit = {}) => {
    asked.push({ address, method, credentials });
    const answer = answers[address];
    if (!answer) throw new TypeError('no network');
    return answer();
  });
}

const film = (bytes: number, type = 'video/mp4') =>
  new Response(new Uint8Array(bytes).fill(7), { headers: { 'content-type': type, 'content-length': String(bytes) } });

afterEach(() => vi.unstubAllGlobals());

test('films come one after the other, without cookies, and every piece is told', async () => {
  play({ [at('a')]: () => film(10), [at('b')]: () => film(20, 'video/webm; codecs=vp8') });
  const told: number[] = [];
  const { assets, end } = await fetchFilms([at('a'), at('b')], {}, (bytes) => told.push(bytes));
  expect(end).toBe('kept');
  expect(assets[at('a')]).toEqual({ type: 'video/mp4', data: Buffer.alloc(10, 7).toString('base64') });
  expect(assets[at('b')]?.type).toBe('video/webm');
  expect(told.at(-1)).toBe(30);
  expect(asked.every(({ credentials }) => credentials === 'omit')).toBe(true);
});

test('one that the copy has is not asked for again', async () => {
  play({});
  const have = { [at('a')]: { type: 'video/mp4', data: 'AAAA' } };
  expect(await fetchFilms([at('a')], have, () => undefined)).toEqual({ assets: have, end: 'kept' });
  expect(asked).toEqual([]);
});

test('one that does not fit is left out, a smaller one after it is kept', async () => {
  play({ [at('a')]: () => film(mostFilmBytes + 1), [at('b')]: () => film(20) });
  const { assets, end } = await fetchFilms([at('a'), at('b')], {}, () => undefined);
  expect([Object.keys(assets), end]).toEqual([[at('b')], 'too-big']);
});

test.each([
  ['a page in its place', () => film(10, 'text/html')],
  ['an error', () => new Response('no', { status: 404, headers: { 'content-type': 'video/mp4' } })],
])('%s is no film', async (_, answer) => {
  play({ [at('a')]: answer });
  expect(await fetchFilms([at('a')], {}, () => undefined)).toEqual({ assets: {}, end: 'failed' });
});

test('without network nothing is lost, and it is said', async () => {
  play({});
  expect(await fetchFilms([at('a')], {}, () => undefined)).toEqual({ assets: {}, end: 'failed' });
});

test('their size is what the host says of all of them, else it is not known', async () => {
  play({ [at('a')]: () => film(10), [at('b')]: () => film(20), [at('c')]: () => new Response(null) });
  expect(await measureFilms([at('a'), at('b')])).toBe(30);
  expect(await measureFilms([at('a'), at('c')])).toBeNull();
  expect(await measureFilms([at('a'), at('gone')])).toBeNull();
  expect(asked.every(({ method }) => method === 'HEAD')).toBe(true);
});
