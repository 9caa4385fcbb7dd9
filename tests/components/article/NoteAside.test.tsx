// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { ArticleView } from '../../../components/article/ArticleView';
import { isOld } from '../../../components/article/is-old';
import { type NoteTools, NoteToolsContext } from '../../../components/article/note-tools';
import { annotatedCopy, english } from '../../export/copies';

function draw(tools: NoteTools | null): HTMLElement {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  void act(() =>
    render(
      <NoteToolsContext.Provider value={tools}>
        <ArticleView content={annotatedCopy()} words={english} mode="view" />
      </NoteToolsContext.Provider>,
      root,
    ),
  );
  const note = root.querySelector<HTMLElement>('[data-note-id="loan-guarantee"]');
  if (!note) throw new Error('no note');
  return note;
}

const tools = (more: Partial<NoteTools> = {}): NoteTools => ({
  today: '2025-12-01T00:00:00.000Z',
  packTitle: () => 'Money',
  strengthOf: () => 'weak',
  onHide: vi.fn(),
  ...more,
});

test.each([
  ['2025-06-25', '2026-06-25T10:00:00Z', false],
  ['2025-06-25', '2026-06-26T10:00:00Z', true],
  ['2025-06', '2026-06-30T10:00:00Z', false],
  ['2025-06', '2026-07-01T10:00:00Z', true],
  ['2025', '2026-12-31T10:00:00Z', false],
  ['2025', '2027-01-01T10:00:00Z', true],
  ['1977', '2026-11-23T10:00:00Z', true],
])('a note as of %s, read on %s, is old: %s', (asOf, today, old) => {
  expect(isOld(asOf, today)).toBe(old);
});

test('an old note says so where it is read live, and a young one does not', () => {
  expect(draw(tools({ today: '2026-11-23T00:00:00.000Z' })).querySelector('.note-old')).not.toBeNull();
  expect(draw(tools()).querySelector('.note-old')).toBeNull();
});

test('why it is here: the phrase, the rule and the pack', () => {
  const why = draw(tools()).querySelector('[data-testid="note-why"]');
  expect([...(why?.querySelectorAll('dd') ?? [])].map((part) => part.textContent)).toEqual([
    'loan guarantee*',
    'The phrase calls the note only with context near.',
    'Money',
  ]);
});

test('it can be sent away here or for good', () => {
  const onHide = vi.fn();
  const note = draw(tools({ onHide }));
  note.querySelector<HTMLElement>('[data-testid="note-hide-here"]')?.click();
  note.querySelector<HTMLElement>('[data-testid="note-hide-always"]')?.click();
  expect(onHide.mock.calls.map(([{ id }, where]) => [id, where])).toEqual([
    ['loan-guarantee', 'here'],
    ['loan-guarantee', 'always'],
  ]);
});

test('a copy has no buttons, and tells the phrase and the pack all the same', () => {
  const note = draw(null);
  expect(note.querySelector('button')).toBeNull();
  expect(note.querySelector('[data-testid="note-why"]')?.textContent).toContain('loan guarantee*');
});

test('each later mention can be reached from the note, and leads back to it', () => {
  const note = draw(tools());
  const again = note.querySelector<HTMLAnchorElement>('.note-again');
  const there = document.getElementById(again?.hash.slice(1) ?? '');
  expect(there?.textContent).toBe('loan guarantee');
  expect(there?.parentElement?.querySelector(`a[href="#${note.id}"]`)).not.toBeNull();
});
