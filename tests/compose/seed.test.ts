import { describe, expect, test } from 'vitest';
import { isSpoken } from '../../pipeline/article';
import { haveSeed, seedText } from '../captures';
import { aPost, aThread } from '../nouns/thread';
import { blocksOf, composedThread } from './composed';
import { bothSides, inventedHeadings } from './law';

// The text that the project began with: French, one paragraph of some 8,000 characters.
describe.skipIf(!haveSeed)(haveSeed ? 'the seed' : 'skipped: no captures', () => {
  const thread = () =>
    aThread({ id: 'page', posts: [aPost({ id: 'page', text: seedText(), lang: 'fr', source: 'page-text' })] });

  test('becomes sections where its argument turns', () => {
    const { sections } = composedThread(thread());
    expect(sections.length).toBeGreaterThanOrEqual(5);
    expect(sections.filter(({ headingFrom }) => headingFrom === 'question')).toHaveLength(3);
    const headings = sections.map(({ heading }) => heading ?? '').join('\n');
    for (const subject of [
      'garanties de prêt',
      'comment OpenAI va-t-elle financer',
      'trop importante pour faire faillite',
      'Pourquoi dépenser autant maintenant',
    ]) {
      expect(headings).toContain(subject);
    }
    for (const { heading } of sections) expect((heading ?? '').length).toBeLessThanOrEqual(100);
  });

  test('becomes paragraphs of a readable size', () => {
    const paragraphs = blocksOf(composedThread(thread())).filter(isSpoken);
    expect(paragraphs.length).toBeGreaterThanOrEqual(10);
    for (const { text } of paragraphs) expect(text.length).toBeLessThanOrEqual(900);
  });

  test('loses no word and gains none', () => {
    const article = composedThread(thread());
    const sides = bothSides(thread(), article);
    expect(sides.article).toEqual(sides.thread);
    expect(inventedHeadings(thread(), article)).toEqual([]);
    expect(article.title).toBe('Je voudrais clarifier quelques points');
  });
});
