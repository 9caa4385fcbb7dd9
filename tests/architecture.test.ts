import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breaches, type SourceFile } from './architecture';

const root = join(import.meta.dirname, '..');
const tree: SourceFile[] = globSync('{pipeline,components,entrypoints,assets}/**/*.{ts,tsx}', { cwd: root }).map(
  (path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }),
);

const noun: SourceFile = { path: 'pipeline/thread.ts', text: 'export interface Thread {}' };

describe('the layout of the code', () => {
  it('keeps the import rule, the doors and no cycle', () => {
    expect(tree.length).toBeGreaterThan(20);
    expect(breaches(tree)).toEqual([]);
  });

  it('has no file over 300 lines', () => {
    const long = tree.filter((file) => file.text.split('\n').length > 300).map((file) => file.path);
    expect(long).toEqual([]);
  });

  it.each<{ breach: string; files: SourceFile[] }>([
    {
      breach: 'a verb imports another verb',
      files: [
        { path: 'pipeline/clean/index.ts', text: "import { pull } from '../pull/observed';" },
        { path: 'pipeline/pull/observed.ts', text: 'export const pull = 1;' },
      ],
    },
    {
      breach: 'a noun imports a verb',
      files: [
        { path: 'pipeline/thread.ts', text: "import type { Cut } from './clean/index';" },
        { path: 'pipeline/clean/index.ts', text: 'export type Cut = 1;' },
      ],
    },
    {
      breach: 'a component imports a verb',
      files: [
        { path: 'components/Bar.tsx', text: "import { compose } from '../pipeline/compose';" },
        { path: 'pipeline/compose/index.ts', text: 'export const compose = 1;' },
      ],
    },
    {
      breach: 'somebody imports an entrypoint',
      files: [
        { path: 'components/Bar.tsx', text: "const late = () => import('../entrypoints/reader/pull');" },
        { path: 'entrypoints/reader/pull.ts', text: 'export const pull = 1;' },
      ],
    },
    {
      breach: 'the browser behind the wrong door',
      files: [{ path: 'components/Bar.tsx', text: "import { browser } from 'wxt/browser';" }],
    },
    { breach: 'the DOM in a pure verb', files: [{ path: 'pipeline/compose/a.ts', text: "document.title = 'x';" }] },
    { breach: "X's field in a pure verb", files: [{ path: 'pipeline/clean/a.ts', text: 'post.legacy' }] },
    { breach: "X's host in a component", files: [{ path: 'components/A.tsx', text: "const a = 'https://x.com/';" }] },
    { breach: 'HTML set elsewhere', files: [{ path: 'components/A.tsx', text: 'element.innerHTML = text' }] },
    {
      breach: 'a cycle',
      files: [
        { path: 'pipeline/note/a.ts', text: "import { b } from './b';" },
        { path: 'pipeline/note/b.ts', text: "import { a } from './a';" },
      ],
    },
  ])('sees a planted breach: $breach', ({ files }) => {
    expect(
      breaches([...files, noun].filter((file, at, all) => all.findIndex((f) => f.path === file.path) === at)),
    ).toHaveLength(1);
  });

  it('lets the rightful uses be', () => {
    const files: SourceFile[] = [
      { path: 'pipeline/clean/index.ts', text: "import type { Thread } from '../thread';\n// see https://x.com" },
      {
        path: 'entrypoints/x.content/index.ts',
        text: "import { clean } from '../../pipeline/clean';\nconst a = 'x.com';",
      },
      { path: 'components/article/NoteBody.tsx', text: 'dangerouslySetInnerHTML' },
      { path: 'pipeline/export/html.tsx', text: "import { View } from '../../components/article/View';" },
      { path: 'components/article/View.tsx', text: 'export const View = 1;' },
      noun,
    ];
    expect(breaches(files)).toEqual([]);
  });
});
