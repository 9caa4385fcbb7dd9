// @vitest-environment jsdom
import axe from 'axe-core';
import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { type Importing, ImportPack } from '../../../components/options/ImportPack';
import { NoteEditor } from '../../../components/options/NoteEditor';
import { PackList } from '../../../components/options/PackList';
import { TryField } from '../../../components/options/TryField';
import { everythingOn, type NoteChoice } from '../../../pipeline/note-choice';
import { english as words } from '../../../pipeline/words';
import { note, pack } from '../../note/article-of';

function draw(view: VNode): HTMLElement {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  void act(() => render(view, root));
  return root;
}

function find<E extends Element = HTMLElement>(root: Element, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  void act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('the list of packs', () => {
  const shipped = [pack([note('a', {}, { topic: 'water' })], { id: 'one' })];
  const kept = [
    {
      pack: pack([note('b', {}, { topic: 'wine' })], { id: 'two' }),
      from: { kind: 'address' as const, url: 'https://example.org/two.yaml' },
      addedAt: '2026-11-23T00:00:00.000Z',
    },
  ];
  const drawList = (choice: NoteChoice) => {
    const actions = {
      onSwitch: vi.fn(),
      onExport: vi.fn(),
      onCheck: vi.fn(),
      onDrop: vi.fn(),
      onEdit: vi.fn(),
      onCopy: vi.fn(),
    };
    return {
      root: draw(<PackList words={words} shipped={shipped} kept={kept} choice={choice} {...actions} />),
      actions,
    };
  };

  test('has a switch for each pack, topic and note, as the reader left them', () => {
    const { root } = drawList({ ...everythingOn, packs: ['two'], topics: ['wine'], notes: ['one/a'] });
    const on = Object.fromEntries(
      [...root.querySelectorAll<HTMLInputElement>('input')].map((box) => [box.dataset.testid, box.checked]),
    );
    expect(on).toEqual({
      'pack-one': true,
      'note-one-a': false,
      'pack-two': false,
      'note-two-b': true,
      'topic-water': true,
      'topic-wine': false,
    });
  });

  test('asks for what is pressed; a pack that ships cannot be removed', () => {
    const { root, actions } = drawList(everythingOn);
    find(root, '[data-testid="note-one-a"]').click();
    expect(actions.onSwitch).toHaveBeenCalledWith('notes', 'one/a', false);
    find(root, '[data-testid="export-one"]').click();
    expect(actions.onExport).toHaveBeenCalledWith(shipped[0]);
    expect(root.querySelector('[data-testid="drop-one"]')).toBeNull();
    find(root, '[data-testid="drop-two"]').click();
    expect(actions.onDrop).toHaveBeenCalledWith('two');
    expect(root.textContent).toContain('https://example.org/two.yaml');
  });
});

describe('a pack that is being added', () => {
  const drawImport = (importing: Importing) => {
    const none = () => undefined;
    return draw(
      <ImportPack words={words} importing={importing} onFile={none} onAddress={none} onAdd={none} onCancel={none} />,
    );
  };

  test('is shown note by note; nothing in it runs', () => {
    const hostile = pack([
      note('a', {}, { body: { en: '<img src=x onerror=alert(1)> [go](javascript:alert(1)) **fine**', fr: 'x' } }),
    ]);
    const root = drawImport({ state: 'shown', pack: hostile, name: 'a.yaml', known: 3 });
    const preview = find(root, '[data-testid="preview"]');
    expect(preview.querySelector('img, script')).toBeNull();
    expect([...preview.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([null]);
    expect(preview.querySelector('strong')?.textContent).toBe('fine');
    expect(preview.textContent).toContain('version 3');
    expect(document.activeElement?.textContent).toBe('Pack');
  });

  test('and is wrong has its problems by line', () => {
    const problems = [{ line: 7, place: 'notes[0].rank', expected: '1 | 2 | 3' }];
    const root = drawImport({ state: 'wrong', name: 'a.yaml', problems });
    expect(find(root, '[data-testid="problems"]').textContent).toContain('Line 7: notes[0].rank expected: 1 | 2 | 3');
  });
});

test('a note that is written keeps its phrases by language, and can be kept once nothing is wrong', () => {
  const onSave = vi.fn();
  const root = draw(
    <NoteEditor
      words={words}
      note={note('a', { strong: ['water'] })}
      problemsOf={({ triggers }) => (triggers.fr ? [] : [{ line: null, place: 'triggers', expected: 'French too' }])}
      onTry={() => ({ notes: [], silence: 'nothing' })}
      onSave={onSave}
      onDelete={null}
      onCancel={() => undefined}
    />,
  );
  const save = find<HTMLButtonElement>(root, '[data-testid="note-save"]');
  expect(save.disabled).toBe(true);
  const language = find<HTMLSelectElement>(root, 'fieldset select');
  void act(() => {
    language.value = 'fr';
    language.dispatchEvent(new Event('change', { bubbles: true }));
  });
  type(find<HTMLTextAreaElement>(root, '[data-testid="phrases-weak"]'), 'eau\n\n  l’eau  \n');
  expect(save.disabled).toBe(false);
  save.click();
  expect(onSave.mock.calls[0]?.[0].triggers).toEqual({ en: { strong: ['water'] }, fr: { weak: ['eau', 'l’eau'] } });
});

test('a text that calls nothing says why, and asks for nothing while it is empty', () => {
  const onTry = vi.fn(() => ({ notes: [], silence: 'veto' as const }));
  const root = draw(<TryField words={words} id="try" onTry={onTry} />);
  expect(onTry).not.toHaveBeenCalled();
  type(find<HTMLTextAreaElement>(root, '#try'), 'blood bank');
  expect(onTry).toHaveBeenCalledWith('blood bank', 'en');
  expect(find(root, '[role="status"]').textContent).toContain('a veto strikes');
});

test('axe finds nothing in what a reader writes and chooses', async () => {
  const none = () => undefined;
  const trial = () => ({ notes: [], silence: 'nothing' as const });
  const root = draw(
    <section>
      <h2>Note packs</h2>
      <PackList
        words={words}
        shipped={[pack([note('a', {})])]}
        kept={[]}
        choice={everythingOn}
        onSwitch={none}
        onExport={none}
        onCheck={none}
        onDrop={none}
        onEdit={none}
        onCopy={none}
      />
      <NoteEditor
        words={words}
        note={note('b', { strong: ['water'] })}
        problemsOf={() => [{ line: null, place: 'body.en', expected: 'some text' }]}
        onTry={trial}
        onSave={none}
        onDelete={none}
        onCancel={none}
      />
      <ImportPack
        words={words}
        importing={{ state: 'shown', pack: pack([note('c', {})]), name: 'c.yaml', known: null }}
        onFile={none}
        onAddress={none}
        onAdd={none}
        onCancel={none}
      />
      <TryField words={words} id="try-all" onTry={trial} />
    </section>,
  );
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
