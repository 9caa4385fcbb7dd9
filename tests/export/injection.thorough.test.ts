import { JSDOM } from 'jsdom';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Copy } from '../../pipeline/copy';
import { toHtml } from '../../pipeline/export/html';
import { fromJson, toJson } from '../../pipeline/export/json';
import { toMarkdown } from '../../pipeline/export/markdown';
import { annotatedCopy, english as words } from './copies';
import { copyFullOf, copyPointingTo } from './hostile-copy';
import { badAddresses, bunches as entries, injections } from './injection-corpus';

function page(copy: Copy, stylesheet = ''): Document {
  return new JSDOM(toHtml(copy, { words, stylesheet })).window.document;
}

function elementNames(document: Document): Set<string> {
  return new Set([...document.querySelectorAll('*')].map((element) => element.localName));
}

function expectHarmless(document: Document): void {
  const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
  expect(attributes.filter(({ name }) => /^on|^srcdoc$|^action$|^formaction$/u.test(name))).toEqual([]);
  const addresses = attributes.filter(({ name }) => ['href', 'src', 'poster'].includes(name)).map(({ value }) => value);
  expect(addresses.filter((address) => !/^(?:https?:\/\/|#|data:image\/)/u.test(address))).toEqual([]);
  const pictures = [...document.images].map((image) => image.getAttribute('src'));
  expect(pictures.filter((address) => !address?.startsWith('data:image/'))).toEqual([]);
  expect([...document.scripts].map((script) => script.type)).toEqual(['application/json']);
}

/** A text as parsers keep it: they replace or leave out null bytes and lone halves of pairs, and may join white space. */
function visible(text: string | null | undefined): string | undefined {
  return text
    ?.toWellFormed()
    .replaceAll(/[\0\uFFFD]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

describe('HTML', () => {
  const known = elementNames(page(annotatedCopy()));

  test('the sample itself is harmless', () => {
    expectHarmless(page(annotatedCopy()));
  });

  test.each(entries)('%s stays text', (_, text) => {
    const copy = copyFullOf(text);
    const document = page(copy);
    expectHarmless(document);
    expect([...elementNames(document)].filter((name) => !known.has(name))).toEqual([]);
    expect(document.querySelectorAll('style, meta')).toHaveLength(7);
    expect(visible(document.querySelector('h1')?.textContent)).toBe(visible(text));
    expect(visible(document.querySelector('[data-block=b1]')?.textContent)).toBe(visible(text.repeat(5)));
    const data = JSON.parse(document.getElementById('epure-copy')?.textContent ?? '');
    expect(data).toEqual({ ...copy, assets: expect.anything() });
  });

  test.each(badAddresses)('%j is no link and is not loaded', (address) => {
    expectHarmless(page(copyPointingTo(address)));
  });

  test('a style sheet cannot end its element', () => {
    expectHarmless(page(annotatedCopy(), 'a::after { content: "</style><script>alert(1)</script>" }'));
  });
});

function split(markdown: string): { front: Record<string, unknown>; nodes: Nodes[]; flow: Nodes[] } {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(markdown) ?? [];
  const root = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const inText = { ...root, children: root.children.filter(({ type }) => type !== 'footnoteDefinition') };
  return { front: parseYaml(front), nodes: all(root), flow: all(inText) };
}

function all(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(all) : [])];
}

function tally(nodes: readonly Nodes[], types: readonly string[]): Record<string, number> {
  return Object.fromEntries(types.map((type) => [type, nodes.filter((node) => node.type === type).length]));
}

function wordsOf(node: Nodes | undefined): string | undefined {
  return (
    node &&
    visible(
      all(node)
        .flatMap((each) => ('value' in each ? [each.value] : []))
        .join(''),
    )
  );
}

/** A reader of Markdown makes links of mail addresses by itself. */
const harmless = /^(?:https?:\/\/|mailto:[^?]*(?:\?body=x)?$)/u;

test('the collection is large', () => {
  expect(Object.keys(injections).length).toBeGreaterThan(150);
});

describe('Markdown', () => {
  const sample = split(toMarkdown(copyFullOf('plain words'), { words }));
  // Bodies of notes and comments are Markdown of their own: what they hold is not counted.
  const structure = ['heading', 'table', 'tableCell', 'thematicBreak', 'code', 'image', 'list', 'blockquote'];
  const footnotes = ['footnoteDefinition'];

  test.each(entries)('%s stays text', (_, text) => {
    const { front, nodes, flow } = split(toMarkdown(copyFullOf(text), { words }));
    expect({ keys: Object.keys(front), title: front.title, verdict: front.verdict }).toEqual({
      keys: Object.keys(sample.front),
      title: text,
      verdict: 'partial',
    });
    expect(tally(nodes, ['html', 'definition'])).toEqual({ html: 0, definition: 0 });
    expect(tally(flow, structure)).toEqual(tally(sample.flow, structure));
    expect(tally(nodes, footnotes)).toEqual(tally(sample.nodes, footnotes));
    expect(wordsOf(nodes.find((node) => node.type === 'heading'))).toBe(visible(text));
    const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
    expect(links.filter((url) => !harmless.test(url))).toEqual([]);
  });

  test.each(badAddresses)('%j is neither link nor picture', (address) => {
    const { nodes } = split(toMarkdown(copyPointingTo(address), { words }));
    expect(nodes.filter((node) => 'url' in node && !harmless.test(node.url))).toEqual([]);
  });
});

describe('JSON', () => {
  test.each(entries)('%s comes back as it was', (_, text) => {
    const copy = copyFullOf(text);
    expect(fromJson(toJson(copy))).toEqual({ ok: true, value: copy });
  });
});
