import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { clean } from '../../pipeline/clean';
import { compose } from '../../pipeline/compose';
import { type Copy, makeCopy } from '../../pipeline/copy';
import { toEpub } from '../../pipeline/export/epub';
import { fromHtml } from '../../pipeline/export/from-html';
import { toHtml } from '../../pipeline/export/html';
import { fromJson, toJson } from '../../pipeline/export/json';
import { toMarkdownWithPictures } from '../../pipeline/export/markdown-pictures';
import { mostFilmBytesInHtml } from '../../pipeline/films';
import { aChain, aThread, aVideo } from '../nouns/thread';
import { film } from '../played/media';
import { english as words } from './copies';

const address = 'https://video.twimg.com/ext_tw_video/7/pu/vid/film.mp4?tag=12&a=1';
const options = { words, stylesheet: '' };

function copyWith(bytes: Uint8Array): Copy {
  const media = [{ ...aVideo(), video: { url: address, type: 'video/mp4', durationMs: 800 } }];
  const thread = aThread({ posts: aChain({ text: 'Look.', media }) });
  const assets = { [address]: { type: 'video/webm', data: Buffer.from(bytes).toString('base64') } };
  return makeCopy({ thread, article: compose(clean(thread)), notes: [], highlights: [], assets }, null);
}

const copy = copyWith(film);

test('JSON brings every byte back', () => {
  expect(fromJson(toJson(copy))).toEqual({ ok: true, value: copy });
});

test('HTML plays it from inside, once, and the copy comes back out of it', () => {
  const html = toHtml(copy, options);
  const [video, ...others] = new JSDOM(html).window.document.querySelectorAll('video');
  expect(others).toEqual([]);
  expect(video?.getAttribute('src')).toBe(`data:video/webm;base64,${copy.assets[address]?.data}`);
  expect(html.split(copy.assets[address]?.data ?? '').length).toBe(2);
  expect(fromHtml(html)).toEqual({ ok: true, value: copy });
});

test('HTML says where films are that are too many for it', () => {
  const html = toHtml(copyWith(new Uint8Array(mostFilmBytesInHtml + 1)), options);
  const { document } = new JSDOM(html).window;
  expect(document.querySelector('video')).toBeNull();
  const links = [...document.querySelectorAll('figure a')].map((link) => link.getAttribute('href'));
  expect(links).toContain(address);
  expect(html.length).toBeLessThan(100_000);
});

test('Markdown in a zip has it beside the text, which leads to it', () => {
  const files = unzipSync(toMarkdownWithPictures(copy, { words }));
  const text = strFromU8(Object.entries(files).find(([name]) => name.endsWith('.md'))?.[1] ?? new Uint8Array());
  const [, place = ''] = /\]\((pictures\/\d+\.webm)\)/u.exec(text) ?? [];
  expect(Buffer.from(files[place] ?? []).equals(film)).toBe(true);
});

test('a book holds no film, and leads to its address', () => {
  const files = unzipSync(toEpub(copy, options));
  expect(Object.keys(files).filter((name) => /webm|mp4/u.test(name))).toEqual([]);
  const chapters = Object.entries(files).filter(([name]) => name.endsWith('.xhtml'));
  expect(chapters.map(([, bytes]) => strFromU8(bytes)).join('')).toContain(address.replaceAll('&', '&amp;'));
});

test.each(['video/x-evil', 'text/html', 'video/mp4"onerror="x'])('a copy with a film of type %s is refused', (type) => {
  const broken = { ...copy, assets: { [address]: { type, data: 'AAAA' } } };
  expect(fromJson(JSON.stringify(broken)).ok).toBe(false);
});
