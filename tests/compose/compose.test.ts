import { describe, expect, test } from 'vitest';
import type { Cleaned } from '../../pipeline/cleaned';
import { compose } from '../../pipeline/compose';
import { expectGolden, fixtureJson, fixturesWith } from '../golden';
import { bothSides, inventedHeadings } from './law';

describe.each(fixturesWith('cleaned.json'))('%s', (name) => {
  const cleaned = fixtureJson<Cleaned>(name, 'cleaned.json');
  const article = compose(cleaned);

  test('is composed', () => expectGolden(name, 'article.json', article));

  test('keeps the law', () => {
    const sides = bothSides(cleaned.thread, article);
    expect(sides.article).toEqual(sides.thread);
    expect(inventedHeadings(cleaned.thread, article)).toEqual([]);
  });
});
