// @vitest-environment jsdom
import { expect, describe as group, test } from 'vitest';
import { describe } from '../../pipeline/annotate/describe';
import { cases } from './cases';
import { drawMarked } from './marked';

group('a selection is described by the article’s words', () => {
  test.each(Object.entries(cases))('%s', (_, { html, exact, start, blockId, postId }) => {
    const { root, range } = drawMarked(html);
    const described = describe(root, range);
    expect(described?.selectors[0].exact ?? null).toBe(exact);
    if (described === null || exact === null) return;
    expect(described.selectors[1]).toEqual({ type: 'TextPositionSelector', start, end: (start ?? 0) + exact.length });
    if (blockId !== undefined) expect(described.blockId).toBe(blockId);
    if (postId !== undefined) expect(described.postId).toBe(postId);
  });
});
