import { expect, test } from 'vitest';
import type { Article } from '../../pipeline/article';
import { translated } from '../../pipeline/translate';
import { relinked } from '../../pipeline/translate/relinked';
import { blocksOf, composed, composedThread, prose } from '../compose/composed';
import { aHashtag, aLink, aMention, aPhoto, aPost, words } from '../nouns/thread';

/** Says every word backwards, addresses and names left alone: what went through it can be told. */
const backwards = (text: string) =>
  text.replace(/(?<![\w@#./])\p{L}+(?![\w./])/gu, (word) => [...word].reverse().join(''));

async function intoFrench(article: Article) {
  const asked: string[] = [];
  const shares: number[] = [];
  const translation = await translated(article, {
    lang: 'fr',
    dir: 'ltr',
    async translate(text) {
      asked.push(text);
      return backwards(text);
    },
    onShare: (share) => shares.push(share),
  });
  return { translation, asked, shares, texts: blocksOf({ ...article, sections: translation.sections }) };
}

test('every section and every block of words is there, and names the one that it translates', async () => {
  const article = composed(prose(400), prose(300), prose(200));
  const { translation, shares } = await intoFrench(article);
  expect(translation).toMatchObject({ lang: 'fr', dir: 'ltr', url: null });
  expect(translation.sections.map(({ beside }) => beside)).toEqual(article.sections.map(({ id }) => id));
  for (const [index, section] of translation.sections.entries()) {
    const original = article.sections[index];
    expect(section.blocks.map(({ text }) => text)).toEqual(original?.blocks.map(({ text }) => backwards(text)));
    expect(section.heading).toBe(original?.heading == null ? null : backwards(original.heading));
  }
  expect(shares.at(-1)).toBe(1);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
});

test('the words are nobody’s post, and ids are not those of the original', async () => {
  const article = composed('We said so at the time.', 'And nobody listened to us then.');
  const { texts } = await intoFrench(article);
  const own = new Set(blocksOf(article).map(({ id }) => id));
  for (const block of texts) {
    expect(block).toMatchObject({ postId: null, range: null, lang: null });
    expect(own).not.toContain(block.id);
  }
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
});

test('a sentence cut across two posts is translated as one', async () => {
  const article = composed(
    'The bridge was closed for the winter because the inspectors',
    'had found rust in every joint of it.',
  );
  expect(blocksOf(article)).toHaveLength(2);
  const { asked, texts } = await intoFrench(article);
  expect(asked).toContain(
    blocksOf(article)
      .map(({ text }) => text)
      .join(' '),
  );
  expect(texts).toHaveLength(1);
});

test('one that is French already is whole too', async () => {
  const article = composed(
    { text: 'Le pont était fermé tout l’hiver parce que les inspecteurs', lang: 'fr' },
    { text: 'avaient trouvé de la rouille dans chaque joint.', lang: 'fr' },
    { text: prose(400), lang: 'en' },
  );
  expect(blocksOf(article).map(({ text }) => text)).toHaveLength(3);
  const { asked, texts } = await intoFrench(article);
  expect(asked).toEqual([blocksOf(article)[2]?.text]);
  expect(texts[0]?.text).toBe(
    'Le pont était fermé tout l’hiver parce que les inspecteurs avaient trouvé de la rouille dans chaque joint.',
  );
});

test('pictures stay with the original, and code stays as it is', async () => {
  const article = composedThread({ posts: [aPost({ text: 'Look at this bridge.', media: [aPhoto()] })] });
  expect(blocksOf(article).map(({ type }) => type)).toContain('media');
  const code = {
    id: 'b9',
    type: 'code',
    text: 'let it = be',
    language: null,
    postId: null,
    range: null,
    lang: null,
  } as const;
  const [section] = article.sections;
  const withCode = {
    ...article,
    sections: section ? [{ ...section, blocks: [...section.blocks, { ...code, dir: 'ltr' as const }] }] : [],
  };
  const { texts, asked } = await intoFrench(withCode);
  expect(texts.map(({ type, text }) => [type, text])).toEqual([
    ['paragraph', backwards('Look at this bridge.')],
    ['code', 'let it = be'],
  ]);
  expect(asked).not.toContain('let it = be');
});

test('a list is translated item by item; what has no words, and what is French already, is not', async () => {
  const article = composed('1. the first reason\n2. the second reason\n3. 42 %');
  expect(blocksOf(article)[0]?.type).toBe('list');
  const list = await intoFrench(article);
  expect(list.texts[0]).toMatchObject({ type: 'list', text: 'eht tsrif nosaer\neht dnoces nosaer\n42 %' });
  expect(list.asked).not.toContain('42 %');
  const [block] = blocksOf(article);
  const [section] = article.sections;
  if (!section || block?.type !== 'list') throw new Error('one list');
  const french = { ...article, sections: [{ ...section, blocks: [{ ...block, lang: 'fr-CA' }] }] };
  expect((await intoFrench(french)).asked).toEqual([]);
});

test('what cannot be translated is an error, and nothing is half told', async () => {
  const failing = { lang: 'fr', dir: 'ltr', onShare: () => undefined } as const;
  const translate = () => Promise.reject(new Error('full'));
  await expect(translated(composed('One post.'), { ...failing, translate })).rejects.toThrow('full');
});

test.each([
  ['an address, a name and a tag that came through', 'Siehe #cats bei @ada: epure.example/a', 3],
  ['one that came through, one that did not', 'Siehe Katzen bei @ada', 1],
  ['none', 'Siehe dort', 0],
])('links: %s', (_, text, kept) => {
  const original = words('See ', aLink('https://epure.example/a'), ' by ', aMention('ada'), ' ', aHashtag('cats'));
  const inlines = relinked(text, original);
  expect(inlines.map((inline) => inline.text).join('')).toBe(text);
  expect(inlines.filter(({ kind }) => kind !== 'text')).toHaveLength(kept);
  for (const inline of inlines.filter(({ kind }) => kind !== 'text')) expect(original).toContainEqual(inline);
});

test('the same address twice is two links, and one within another is not doubled', () => {
  const [a, long] = [aLink('https://epure.example/a'), aLink('https://epure.example/a/b')];
  expect(relinked('epure.example/a und epure.example/a', words(a, ' and ', a))).toHaveLength(3);
  expect(relinked('epure.example/a/b', words(long))).toEqual([long]);
  expect(relinked('', words('x'))).toEqual([{ kind: 'text', text: '' }]);
});

test.each([
  ['a name that begins another', 'Erst @adamant, dann @ada.', [aMention('ada'), aMention('adamant')]],
  [
    'an address that begins another',
    'epure.example/a/b, epure.example/a',
    [aLink('https://epure.example/a'), aLink('https://epure.example/a/b')],
  ],
  ['a tag before an ending', '@ada가 #cats는', [aMention('ada'), aHashtag('cats')]],
])('links: %s', (_, text, original) => {
  const inlines = relinked(text, words(...original.flatMap((one) => [one, ' '])));
  expect(inlines.map((inline) => inline.text).join('')).toBe(text);
  expect(inlines.filter(({ kind }) => kind !== 'text')).toHaveLength(original.length);
});

test('a label that is only a part of a word there is left to the original', () => {
  const label = { kind: 'link', text: 'on', url: 'https://epure.example/a' } as const;
  expect(relinked('La maison', words('It is ', label))).toEqual([{ kind: 'text', text: 'La maison' }]);
});

test('code in a line that came through is code', () => {
  const code = { kind: 'text', text: 'npm start', code: true } as const;
  expect(relinked('Lancez npm start', words('Run ', code))).toEqual([{ kind: 'text', text: 'Lancez ' }, code]);
});

test('a heading of words that are not translated is not either', async () => {
  const article = composed('1. the first reason\n2. the second reason\n3. 42 %');
  const [section] = article.sections;
  const [block] = blocksOf(article);
  if (!section || block?.type !== 'list') throw new Error('one list');
  const said = { ...section, heading: 'the first reason', headingFrom: 'opening' } as const;
  const french = await intoFrench({ ...article, sections: [{ ...said, blocks: [{ ...block, lang: 'fr' }] }] });
  expect(french.asked).toEqual([]);
  expect(french.translation.sections[0]?.heading).toBe('the first reason');
  const numbers = await intoFrench({ ...article, sections: [{ ...said, heading: '2008 / 2026' }] });
  expect(numbers.asked).not.toContain('2008 / 2026');
});
