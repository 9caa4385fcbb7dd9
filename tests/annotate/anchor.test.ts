// @vitest-environment jsdom
import { expect, describe as group, test } from 'vitest';
import { anchor } from '../../pipeline/annotate/anchor';
import { describe } from '../../pipeline/annotate/describe';
import { cases } from './cases';
import { drawMarked, textNodesOf } from './marked';

const marked = Object.entries(cases).filter(([, { exact }]) => exact !== null);

/** The same article, drawn by somebody who cuts text as they like. */
const variants: Record<string, (root: HTMLElement) => void> = {
  'as it was': () => undefined,
  'with every text node split': (root) => {
    for (const node of textNodesOf(root)) while (node.length > 1) node.splitText(node.length - 1);
  },
  'with empty text nodes': (root) => {
    for (const node of textNodesOf(root)) {
      node.before('');
      node.after('');
    }
  },
  'with a mark around every text': (root) => {
    for (const node of textNodesOf(root)) {
      const mark = document.createElement('mark');
      node.replaceWith(mark);
      mark.append(node);
    }
  },
};

group.each(Object.entries(variants))('a description is found again in the article %s', (_, vary) => {
  test.each(marked)('%s', (_name, { html }) => {
    const { root, range } = drawMarked(html);
    const described = describe(root, range);
    if (!described) throw new Error('not described');
    vary(root);
    const found = anchor(root, described);
    expect(found && describe(root, found)).toEqual(described);
  });
});

test('words that moved into another block are found there', () => {
  const { root, range } = drawMarked('<p data-block="b1">Who ⟦pays the loan⟧ back?</p>');
  const described = describe(root, range);
  root.innerHTML = '<p data-block="b1">First.</p><p data-block="b2">Who pays <b>the loan</b> back?</p>';
  expect(described && anchor(root, described)?.toString()).toBe('pays the loan');
});

test('words that are gone are nowhere', () => {
  const { root, range } = drawMarked('<p data-block="b1">Who ⟦pays the whole loan⟧ back?</p>');
  const described = describe(root, range);
  root.innerHTML = '<p data-block="b1">Nobody does that any more.</p>';
  expect(described && anchor(root, described)).toBeNull();
  root.innerHTML = '';
  expect(described && anchor(root, described)).toBeNull();
});
