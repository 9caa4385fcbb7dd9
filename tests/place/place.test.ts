import { describe, expect, test } from 'vitest';
import { articleOf, markedIn, placeIn } from './article-of';
import { editCases } from './edit-cases';
import { threadCases } from './thread-cases';

const cases = { ...editCases, ...threadCases };

describe('a highlight finds its place again, or says that it has none', () => {
  test.each(Object.entries(cases))('%s', (_, { was, now, found }) => {
    const { article, highlight } = markedIn(was);
    expect(placeIn(article, highlight)).not.toBeNull();
    expect(placeIn(articleOf(now), highlight)).toBe(found);
  });

  test('the table has its sixty cases', () => {
    expect(Object.keys(cases).length).toBeGreaterThanOrEqual(60);
  });
});
