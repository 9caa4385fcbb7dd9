import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../pipeline/clean';
import { compose } from '../../pipeline/compose';
import { makeCopy } from '../../pipeline/copy';
import { fromHtml, isCopyHtml } from '../../pipeline/export/from-html';
import { toHtml } from '../../pipeline/export/html';
import { anyThread } from '../nouns/any-thread';
import { annotatedCopy, english as words } from './copies';
import { copyFullOf } from './hostile-copy';
import { injections } from './injection-corpus';

const written = (copy: ReturnType<typeof annotatedCopy>) => toHtml(copy, { words, stylesheet: '' });

test('the copy comes back out of its HTML with every picture', () => {
  const unseen = { 'https://pictures.example/unseen.png?a=1&b="2"': { type: 'image/png', data: 'AAAA' } };
  const copy = { ...annotatedCopy(), assets: { ...annotatedCopy().assets, ...unseen } };
  expect(fromHtml(written(copy))).toEqual({ ok: true, value: copy });
});

test('any thread comes back', () => {
  fc.assert(
    fc.property(anyThread, (thread) => {
      const copy = makeCopy(
        { thread, article: compose(clean(thread)), notes: [], highlights: [], assets: {} },
        { id: 'a', at: '2026-01-01T00:00:00.000Z' },
      );
      expect(fromHtml(written(copy))).toEqual({ ok: true, value: JSON.parse(JSON.stringify(copy)) });
    }),
    { numRuns: 15 },
  );
});

test.each(Object.entries(injections))('%s comes back as it was', (_, text) => {
  const copy = copyFullOf(text);
  const outcome = fromHtml(written(copy));
  // A text may make what the schema refuses, such as a picture's kind; it never makes another copy.
  expect(outcome.ok ? outcome.value : copy).toEqual(copy);
});

test('a page that is no copy, and a copy that was cut or changed, say so', () => {
  const whole = written(annotatedCopy());
  expect(isCopyHtml(whole)).toBe(true);
  for (const html of [
    '',
    '<p>A page</p>',
    whole.slice(0, whole.indexOf('epure-copy') + 500),
    whole.replace('"version":1', '"version":'),
    whole.replace('"highlights":[', '"highlights":[7,'),
  ]) {
    expect(fromHtml(html)).toMatchObject({ ok: false, why: 'not-a-copy' });
  }
});
