import { describe, expect, test } from 'vitest';
import { clean } from '../../pipeline/clean';
import { compose } from '../../pipeline/compose';
import { assemble } from '../../pipeline/pull/assemble';
import { readObserved } from '../../pipeline/pull/observed';
import { threadsIn } from '../../pipeline/pull/threads-in';
import type { Thread } from '../../pipeline/thread';
import { capture, captureFiles, haveCaptures } from '../captures';
import { bothSides, inventedHeadings } from './law';

/** Every thread in every saved answer, single posts too. */
function threadsOf(path: string): Thread[] {
  const page = readObserved(JSON.parse(capture(path)));
  return threadsIn([page]).flatMap(({ id }) => {
    const thread = assemble([page], id, { now: '2026-01-05T08:00:00.000Z' });
    return thread.ok ? [thread.value] : [];
  });
}

describe.skipIf(!haveCaptures)(haveCaptures ? 'captures' : 'skipped: no captures', () => {
  const files = haveCaptures ? captureFiles('.json') : [];

  test.each(files)('the law holds in %s', (path) => {
    for (const thread of threadsOf(path)) {
      const article = compose(clean(thread));
      const sides = bothSides(thread, article);
      expect(sides.article, thread.id).toEqual(sides.thread);
      expect(inventedHeadings(thread, article), thread.id).toEqual([]);
      expect(article.title, thread.id).not.toBe('');
    }
  });

  test('there are threads in them', () => {
    expect(files.flatMap(threadsOf).length).toBeGreaterThan(100);
  });
});
