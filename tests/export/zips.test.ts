import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { exportCopy } from '../../pipeline';
import { copyFormats } from '../../pipeline/copy-format';
import { toMarkdown } from '../../pipeline/export/markdown';
import { toMarkdownWithPictures } from '../../pipeline/export/markdown-pictures';
import { toZip } from '../../pipeline/export/several';
import { annotatedCopy, english as words } from './copies';

test('Markdown beside its pictures: the same text, those that the copy has by their place in the zip', () => {
  const copy = annotatedCopy();
  const files = unzipSync(toMarkdownWithPictures(copy, { words }));
  const [name = ''] = Object.keys(files).filter((each) => each.endsWith('.md'));
  const text = strFromU8(files[name] ?? new Uint8Array());
  const places = [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/gu)].map(([, place = '']) => place);
  const inside = places.filter((place) => place.startsWith('pictures/'));
  expect(inside.length).toBeGreaterThan(0);
  for (const place of inside) expect(files[place]?.length).toBeGreaterThan(0);
  expect(Object.keys(files)).toHaveLength(1 + new Set(inside).size);
  const addresses = [...toMarkdown(copy, { words }).matchAll(/!\[[^\]]*\]\(([^)]+)\)/gu)].map(([, at = '']) => at);
  expect(places.map((place, at) => (place.startsWith('pictures/') ? addresses[at] : place))).toEqual(addresses);
});

test.each(copyFormats)('several copies as %s are one zip, no two files alike', async (format) => {
  const copies = [annotatedCopy(), annotatedCopy(), { ...annotatedCopy(), id: 'another' }];
  const write = (copy: (typeof copies)[number]) => exportCopy(copy, format, { words, articleStyle: '', bookStyle: '' });
  const files = unzipSync(await toZip(copies, write));
  expect(Object.keys(files)).toHaveLength(3);
  for (const bytes of Object.values(files)) expect(bytes.length).toBeGreaterThan(100);
});
