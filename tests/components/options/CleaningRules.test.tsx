// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { CleaningRules } from '../../../components/options/CleaningRules';
import { type RuleName, ruleNames } from '../../../pipeline/cleaned';
import type { Words } from '../../../pipeline/words';
import { english, french } from '../../export/copies';

function drawn(words: Words, off: RuleName[], onChange: (off: RuleName[]) => void): HTMLElement {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  void act(() => render(<CleaningRules words={words} off={off} onChange={onChange} />, root));
  return root;
}

test('each rule has a switch with its name, ticked when it is on', () => {
  const boxes = [...drawn(english, ['hashtag-tail'], vi.fn()).querySelectorAll('input')];
  expect(boxes).toHaveLength(ruleNames.length);
  const unticked = boxes.filter(({ checked }) => !checked);
  expect(unticked.map((box) => box.closest('label')?.textContent)).toEqual(['Hashtags at the end']);
});

test('switching one leaves the others as they are', () => {
  const changes: RuleName[][] = [];
  const root = drawn(french, ['hashtag-tail'], (off) => changes.push(off));
  for (const rule of ['promotion', 'hashtag-tail']) {
    root.querySelector<HTMLInputElement>(`[data-testid=rule-${rule}]`)?.click();
  }
  expect(changes).toEqual([['hashtag-tail', 'promotion'], []]);
});
