import { expect, test } from 'vitest';
import { filmsOf, isFilm, mostFilmBytesInHtml, sizeOf, withFilmsThatFit } from '../pipeline/films';
import { annotatedCopy } from './export/copies';
import { aChain, aPhoto, aThread, aVideo } from './nouns/thread';

const at = (name: string) => `https://video.twimg.com/${name}.mp4`;
const video = (url: string) => ({ ...aVideo(), video: { url, type: 'video/mp4', durationMs: 1000 } });

test('the films of a thread are found in order, each once, branches included; pictures are none', () => {
  const [first, second, third] = aChain(
    { media: [video(at('a')), aPhoto()] },
    { media: [video(at('b')), video(at('a'))] },
    { media: [video(at('c'))] },
  );
  if (!first || !second || !third) throw new Error('no chain');
  const thread = aThread({ posts: [first, second], branches: [{ from: first.id, posts: [third] }] });
  expect(filmsOf(thread)).toEqual([at('a'), at('b'), at('c')]);
});

test('only what X’s media network has is a film to fetch', () => {
  const posts = aChain({ media: [video('https://elsewhere.example/a.mp4'), video('http://video.twimg.com/a.mp4')] });
  expect(filmsOf(aThread({ posts }))).toEqual([]);
});

test.each([
  ['video/mp4', true],
  ['video/webm', true],
  ['video/mp4;x', false],
  ['image/gif', false],
  ['text/html', false],
])('%s: %s', (type, expected) => expect(isFilm({ type })).toBe(expected));

test.each([0, 1, 2, 3, 4, 100])('%i bytes are counted by their Base64', (bytes) => {
  expect(sizeOf({ data: Buffer.alloc(bytes).toString('base64') })).toBe(bytes);
});

test('films that are more than a page should hold are left out of it, pictures never', () => {
  const copy = annotatedCopy();
  const withFilm = (bytes: number) => ({
    ...copy,
    assets: { ...copy.assets, [at('a')]: { type: 'video/mp4', data: Buffer.alloc(bytes).toString('base64') } },
  });
  expect(withFilmsThatFit(withFilm(mostFilmBytesInHtml))).toEqual(withFilm(mostFilmBytesInHtml));
  expect(withFilmsThatFit(withFilm(mostFilmBytesInHtml + 1))).toEqual(copy);
});
