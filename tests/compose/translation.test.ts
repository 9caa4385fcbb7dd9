import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demoPosts } from '../../demo/posts';
import { frenchWall } from '../../demo/translation';
import type { Article } from '../../pipeline/article';
import { anyThread } from '../nouns/any-thread';
import { germanPoints, libraryWall, longPostWithHeadings } from '../nouns/long-texts';
import { aChain } from '../nouns/thread';
import { composedThread } from './composed';

const englishPosts = demoPosts.map(({ text }) => text);

function beside(text: string, posts: readonly string[]): Article {
  const translation = { url: 'https://reader.example/1', title: null, lang: 'fr', text };
  return composedThread({ posts: aChain(...posts), translation });
}

function squeezed(sections: Article['sections']): string {
  return sections
    .flatMap(({ blocks }) => blocks.map(({ text }) => text))
    .join('')
    .replaceAll(/\s+/g, '');
}

/** How each section of the original begins, and how the one beside it does. */
function pairs({ sections, translation }: Article): [string, string | undefined][] {
  const begin = (section: Article['sections'][number] | undefined) => section?.blocks[0]?.text.slice(0, 24);
  return sections.map((section) => [
    begin(section) ?? '',
    begin(translation?.sections.find((other) => other.beside === section.id)),
  ]);
}

describe('a wall of text beside the thread that it translates', () => {
  const article = beside(frenchWall, englishPosts);

  test('is parted where the thread is', () => {
    expect(pairs(article)).toEqual([
      ['There has been a lot of ', 'On a beaucoup parlé cett'],
      ['First: we have no loan g', "D'abord : nous n'avons a"],
      ['For a data centre I cann', 'Pour un centre de donnée'],
      ['Second: who pays if some', 'Ensuite : qui paie si to'],
      ['Third: the people. When ', 'Troisièmement : les gens'],
      ['Fourth: the river. It ru', 'Quatrièmement : la riviè'],
    ]);
  });

  test('has a heading, in its own words, where the thread has one', () => {
    const headings = article.translation?.sections.map(({ heading }) => heading);
    expect(headings?.[0]).toBeNull();
    expect(headings?.slice(3)).toEqual([
      'qui paie si tout tourne au plus mal ?',
      'Troisièmement : les gens',
      'Quatrièmement : la rivière',
    ]);
  });

  test('loses no word', () => {
    expect(squeezed(article.translation?.sections ?? [])).toBe(frenchWall.replaceAll(/\s+/g, ''));
  });
});

test('what the thread does not have stands alone', () => {
  const article = beside(frenchWall, englishPosts.slice(0, 4));
  expect(pairs(article).map(([, their]) => their)).toEqual(['On a beaucoup parlé cett', 'Pour une ligne électriqu']);
  const alone = article.translation?.sections.filter((section) => section.beside === undefined) ?? [];
  expect(squeezed(alone)).toContain('Troisièmement:lesgens.');
  expect(squeezed(article.translation?.sections ?? [])).toBe(frenchWall.replaceAll(/\s+/g, ''));
});

test('the first post alone is not paired with the whole', () => {
  const article = beside(frenchWall, englishPosts.slice(0, 1));
  expect(pairs(article).map(([, their]) => their)).toEqual([undefined]);
});

test('a short text is beside a short thread as a whole', () => {
  const article = beside('Les ponts sont fermés la nuit. Personne ne sait pourquoi.', [
    'Bridges are closed at night.',
    'Nobody is told why.',
  ]);
  expect(article.translation?.sections.map((section) => section.beside)).toEqual(['s1']);
});

test.each([
  ['a library', libraryWall],
  ['points in German', germanPoints],
  ['a long post', longPostWithHeadings],
])('%s is no translation of a thread about something else', (_, text) => {
  const { translation } = beside(text, englishPosts);
  expect(translation?.sections.filter((section) => section.beside !== undefined)).toEqual([]);
});

test('whatever stands beside whatever, no word of it is lost, and it follows the original', () => {
  const anyText = fc.oneof(
    fc.constantFrom(frenchWall, 'Un.\n\n- deux\n- trois\n\nQuatre.', ''),
    fc.lorem({ maxCount: 40, mode: 'sentences' }),
  );
  fc.assert(
    fc.property(anyThread, anyText, (thread, text) => {
      const { sections, translation } = composedThread({
        ...thread,
        translation: { url: 'https://reader.example/1', title: null, lang: 'fr', text },
      });
      const said = text.replaceAll(/^- /gm, '').replaceAll(/\s+/g, '');
      expect(squeezed(translation?.sections ?? [])).toBe(said);
      const places = translation?.sections.flatMap((section) =>
        section.beside === undefined ? [] : sections.findIndex(({ id }) => id === section.beside),
      );
      expect(places).toEqual([...new Set(places)].toSorted((one, other) => one - other));
      expect(places).not.toContain(-1);
    }),
    { numRuns: 200 },
  );
});
