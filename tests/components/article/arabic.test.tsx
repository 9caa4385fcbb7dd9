// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { ArticleView } from '../../../components/article/ArticleView';
import { loadWords, type Words } from '../../../pipeline/words';
import { annotatedCopy, english } from '../../export/copies';

const arabic = await loadWords('ar');

function draw(words: Words): HTMLElement {
  const root = document.createElement('main');
  void act(() => render(<ArticleView content={annotatedCopy()} words={words} mode="view" />, root));
  return root;
}

/** The direction that an element inside the article has. */
function directionOf(root: HTMLElement, selector: string): string | undefined {
  return root.querySelector(selector)?.closest<HTMLElement>('[dir]')?.dir;
}

test('in Arabic our words run from the right, and the words of an English article and of its notes from the left', () => {
  const root = draw(arabic);
  for (const ours of ['.verdict', '.note-date', '.colophon h2', '.permalink .when']) {
    expect(directionOf(root, ours), ours).toBe('rtl');
  }
  for (const theirs of ['[data-block]', 'h1', '.note-title', '.note .note-body']) {
    expect(directionOf(root, theirs), theirs).toBe('ltr');
  }
});

test('in English a note needs no direction of its own', () => {
  const root = draw(english);
  expect(root.querySelector('.note-title')?.hasAttribute('dir')).toBe(false);
  expect(directionOf(root, '.permalink .when')).toBe('ltr');
});

test.each([english, arabic])('a comment runs as its own words do', (words) => {
  expect(directionOf(draw(words), '.comment .note-body')).toBe('auto');
});
