import { posix } from 'node:path';
import ts from 'typescript';

/** A source file of the tree, by its path from the root. */
export interface SourceFile {
  path: string;
  text: string;
}

type Room =
  | 'noun'
  | 'index'
  | 'component'
  | 'article-component'
  | 'entrypoint'
  | 'asset'
  | 'package'
  | `verb:${string}`;

const verbs = ['detect', 'pull', 'clean', 'compose', 'note', 'annotate', 'save', 'export', 'translate'];
const domRooms = ['verb:detect', 'verb:pull', 'verb:annotate', 'component', 'article-component', 'entrypoint'];
const browserFiles = /^(entrypoints\/|pipeline\/messages\.ts$|pipeline\/save\/)/;
const xFiles = /^(pipeline\/(detect|pull)\/|pipeline\/x-address\.ts$|entrypoints\/[\w-]+\.content[./])/;
const htmlFile = 'components/article/NoteBody.tsx';

const browserDoor = /from '(wxt\/browser|#imports|webextension-polyfill)'|\b(chrome|browser)\.(runtime|tabs|storage)\b/;
const dom = /\b(document|window)\.|\bHTML\w*Element\b|\bquerySelector\b/;
const xNames = /\b(x\.com|twitter\.com|twimg|full_text|note_tweet|legacy|rest_id|cellInnerDiv|tweet\w*)\b/i;
const innerHtml =
  /\b(innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|createContextualFragment)\b|outerHTML\s*=|document\.write/;

/** Where in design.md's layout a file stands. */
export function roomOf(path: string): Room {
  if (path === 'pipeline/index.ts') return 'index';
  const verb = /^pipeline\/(\w+)\//.exec(path)?.[1];
  if (verb) return `verb:${verb}`;
  if (path.startsWith('pipeline/')) return 'noun';
  if (path.startsWith('components/article/')) return 'article-component';
  if (path.startsWith('components/')) return 'component';
  if (path.startsWith('entrypoints/')) return 'entrypoint';
  return path.startsWith('assets/') ? 'asset' : 'package';
}

/** True when a file of one room may import a file of another. */
function mayImport(from: Room, to: Room): boolean {
  if (to === 'asset' || to === 'package') return true;
  if (from === 'entrypoint') return true;
  if (to === 'entrypoint') return false;
  if (from === 'index') return to !== 'component';
  if (from === 'noun' || from === 'asset') return to === 'noun';
  if (from === 'component' || from === 'article-component')
    return ['noun', 'component', 'article-component'].includes(to);
  // The saved HTML is drawn by the article's own components, so that a copy looks like what was read.
  if (from === 'verb:export' && to === 'article-component') return true;
  return to === 'noun' || to === from;
}

/** Every breach of the import rule and of the doors in a tree, one readable line each. */
export function breaches(files: readonly SourceFile[]): string[] {
  const known = new Set(files.map((file) => file.path));
  const found = files.flatMap((file) => [...importBreaches(file, known), ...doorBreaches(file)]);
  return [...found, ...cycles(files, known)];
}

function importBreaches(file: SourceFile, known: ReadonlySet<string>): string[] {
  const from = roomOf(file.path);
  const unknownVerb = from.startsWith('verb:') && !verbs.includes(from.slice(5));
  return [
    ...(unknownVerb ? [`${file.path}: no such verb`] : []),
    ...importsOf(file, known)
      .filter((target) => !mayImport(from, roomOf(target)))
      .map((target) => `${file.path} (${from}) imports ${target} (${roomOf(target)})`),
  ];
}

function doorBreaches({ path, text: source }: SourceFile): string[] {
  const code = withoutComments(source);
  const room = roomOf(path);
  const lines: string[] = [];
  if (browserDoor.test(code) && !browserFiles.test(path))
    lines.push(`${path}: the browser's interface outside its door`);
  if (dom.test(code) && !domRooms.includes(room)) lines.push(`${path}: the DOM in a pure room`);
  if (xNames.test(code) && !xFiles.test(path)) lines.push(`${path}: X's own names outside detect and pull`);
  if (innerHtml.test(code) && path !== htmlFile) lines.push(`${path}: sets HTML outside ${htmlFile}`);
  return lines;
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/[^\n]*/g, '');
}

/** The files of the tree that a file imports, by path; types count like values. */
function importsOf(file: SourceFile, known: ReadonlySet<string>): string[] {
  return ts
    .preProcessFile(file.text, true, true)
    .importedFiles.map((imported) => imported.fileName.replace(/\?\w+$/, ''))
    .filter((name) => name.startsWith('.'))
    .map((name) => {
      const target = posix.join(posix.dirname(file.path), name);
      const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
      return endings.map((ending) => target + ending).find((path) => known.has(path)) ?? target;
    });
}

function cycles(files: readonly SourceFile[], known: ReadonlySet<string>): string[] {
  const graph = new Map(files.map((file) => [file.path, importsOf(file, known)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push(`cycle: ${[...trail.slice(at), path].join(' → ')}`);
    if (at >= 0 || done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}
