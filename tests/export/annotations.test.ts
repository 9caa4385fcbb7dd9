import { expect, test } from 'vitest';
import { toAnnotations } from '../../pipeline/export/annotations';
import { expectGolden } from '../golden';
import { annotatedCopy } from './copies';

test('the sample copy’s highlights are the annotations that were read and kept', () => {
  expectGolden('annotated-copy', 'copy.jsonld', toAnnotations(annotatedCopy()));
});

test('every highlight is there, with what the model asks of it', () => {
  const copy = annotatedCopy();
  const { first, total, ...collection } = JSON.parse(toAnnotations(copy));
  expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(total).toBe(copy.highlights.length);
  for (const [index, item] of first.items.entries()) {
    const highlight = copy.highlights[index];
    expect(item.target.selector).toEqual(highlight?.selectors);
    expect(() => new URL(item.id)).not.toThrow();
    expect(() => new URL(item.target.source)).not.toThrow();
    const purposes = item.body.map(({ purpose }: { purpose: string }) => purpose);
    expect(purposes).toEqual(highlight?.comment ? ['commenting', 'tagging'] : ['tagging']);
    expect(item.motivation).toBe(highlight?.comment ? 'commenting' : 'highlighting');
  }
});

test('a highlight outside any post, in a thread without an address, still has a target', () => {
  const copy = annotatedCopy();
  const [highlight] = copy.highlights;
  if (!highlight) throw new Error('the sample has highlights');
  const thread = { ...copy.thread, url: 'javascript:alert(1)' };
  const [item] = JSON.parse(toAnnotations({ ...copy, thread, highlights: [{ ...highlight, postId: null }] })).first
    .items;
  expect(item.target.source).toBe(`urn:epure:${copy.thread.id}`);
});

test('a highlight outside the article’s text is told by its quote, and a note’s by the note', () => {
  const copy = annotatedCopy();
  const [highlight] = copy.highlights;
  if (!highlight) throw new Error('the sample has highlights');
  const wheres = ['beside:b14', 'note:money/loan-guarantee', 'translation'] as const;
  const highlights = wheres.map((where) => ({ ...highlight, where }));
  const { items } = JSON.parse(toAnnotations({ ...copy, highlights })).first;
  const post = 'https://posts.example/mira_lenoir/status/1986000000000000002';
  expect(
    items.map(({ target }: { target: { source: string; scope?: string } }) => [target.source, target.scope]),
  ).toEqual([
    [post, undefined],
    ['urn:epure:note%3Amoney%2Floan-guarantee', post],
    ['https://reader.example/t/1', undefined],
  ]);
  for (const { target } of items) expect(target.selector).toEqual([highlight.selectors[0]]);
});

test('a highlight in what the browser translated does not claim that its words stand on X', () => {
  const copy = annotatedCopy();
  const [highlight] = copy.highlights;
  const { translation } = copy.article;
  if (!highlight || !translation) throw new Error('the sample has both');
  const article = { ...copy.article, translation: { ...translation, url: null } };
  const marked = { ...highlight, where: 'translation' as const, postId: null };
  const [item] = JSON.parse(toAnnotations({ ...copy, article, highlights: [marked] })).first.items;
  expect(item.target).toMatchObject({ source: 'urn:epure:translation', scope: copy.thread.url });
});
