import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { toHtml } from '../../pipeline/export/html';
import { fromJson, toJson } from '../../pipeline/export/json';
import { expectGolden } from '../golden';
import { annotatedCopy, english as words } from './copies';

const stylesheet = '/* assets/styles/article.css stands here. */\n';

test('the sample copy is the HTML that was read and kept', () => {
  expectGolden('annotated-copy', 'copy.html', toHtml(annotatedCopy(), { words, stylesheet }));
});

test('the copy comes back out of its HTML: the data, and the pictures from where they are shown', () => {
  const copy = annotatedCopy();
  const unseen = { 'https://pictures.example/unseen.png?a=1&b="2"': { type: 'image/png', data: 'AAAA' } };
  const full = { ...copy, assets: { ...copy.assets, ...unseen } };
  const { document } = new JSDOM(toHtml(full, { words, stylesheet })).window;
  const data = JSON.parse(document.getElementById('epure-copy')?.textContent ?? '');
  expect(data.assets).toEqual(unseen);
  const shown = [...document.querySelectorAll<HTMLImageElement>('img[data-address]')].map((image) => {
    const [, type, base64] = /^data:([^;]+);base64,(.*)$/u.exec(image.src) ?? [];
    return [image.dataset.address, { type, data: base64 }];
  });
  const reopened = { ...data, assets: { ...Object.fromEntries(shown), ...data.assets } };
  expect(fromJson(toJson(reopened))).toEqual({ ok: true, value: full });
});

test('a picture that the copy lacks is a link with its description, and nothing is loaded', () => {
  const { document } = new JSDOM(toHtml({ ...annotatedCopy(), assets: {} }, { words, stylesheet })).window;
  expect(document.querySelectorAll('img, video, audio, source, iframe, link, [style*="url("]')).toHaveLength(0);
  const link = document.querySelector('[data-block=b2] a');
  expect(link?.getAttribute('href')).toBe('https://pictures.example/chart.png');
  expect(link?.textContent).toContain('A bar chart: loans guaranteed by year, in billions.');
});

test('the page forbids itself everything but its own pictures and style', () => {
  const { document } = new JSDOM(toHtml(annotatedCopy(), { words, stylesheet })).window;
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content');
  expect(policy).toBe(
    "default-src 'none'; img-src data:; media-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  );
  expect(
    document.head.querySelector('meta[http-equiv]')?.compareDocumentPosition(document.querySelector('style') as Node),
  ).toBe(4);
});
