import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Copy } from '../../pipeline/copy';
import { readFiles } from '../../scripts/read-files';
import { fixture } from '../golden';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'epure-read-'));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

interface Ran {
  status: number | null;
  lines: string[];
  errors: string[];
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

/** Runs the command as `npm run read` does, in a process of its own. */
function readApart(...call: string[]): Ran {
  const ran = spawnSync('tsx', ['scripts/read.ts', ...call], { cwd: root, encoding: 'utf8' });
  return { status: ran.status, lines: linesOf(ran.stdout), errors: linesOf(ran.stderr) };
}

/** The same in this process: a process for each call costs more than all that is tested. */
async function read(...call: string[]): Promise<Ran> {
  const [printed, complaints]: [string[], string[]] = [[], []];
  const status = await readFiles(call, {
    print: (what) => printed.push(String(what)),
    complain: (line) => complaints.push(line),
  });
  return { status, lines: linesOf(printed.join('')), errors: linesOf(complaints.join('\n')) };
}

const thread = file('thread.json', fixture('guarantee-thread', 'input.json'));
const article = file('article.json', fixture('x-article-body', 'input.json'));
const timeline = file('timeline.json', fixture('timeline-gap', 'input.json'));
const cutOff = file('cut-off.json', fixture('guarantee-thread', 'input.json').slice(0, 900));
const strange = file('strange.json', '{"hello": [1, 2, 3]}');

// The first two start processes of their own, on whatever machine.
describe('the command line', { timeout: 60_000 }, () => {
  test('several files as JSON: one copy a line, in their order, and the rest is read when one cannot be', () => {
    const { status, lines, errors } = readApart(thread, cutOff, article, strange);
    const copies = lines.map((line) => JSON.parse(line) as Copy);
    expect(copies.map(({ format, version }) => [format, version])).toEqual([
      ['epure', 1],
      ['epure', 1],
    ]);
    expect(copies[0]?.thread.posts.length).toBeGreaterThan(1);
    expect(copies[1]?.article.titleFrom).toBe('article');
    expect(errors).toHaveLength(2);
    expect(errors[0]).toContain('cut-off.json: ');
    expect(errors[1]).toContain('strange.json: ');
    expect(status).toBe(1);
  });

  test('Markdown and HTML, with the words around the text in the language asked for', async () => {
    const markdown = await read(thread, '--as', 'markdown', '--lang', 'fr');
    expect(markdown.status).toBe(0);
    expect(markdown.lines[0]).toBe('---');
    expect(markdown.lines.join('\n')).toContain('minute');
    const html = readApart(thread, '--as', 'html');
    expect(html.lines[0]).toMatch(/^<!doctype html>/i);
    expect(html.errors).toEqual([]);
  });

  test('a copy that was saved as JSON is read again', async () => {
    const saved = file('copy.json', fixture('annotated-copy', 'copy.json'));
    expect((await read(saved)).status).toBe(0);
  });

  test('a copy is known by what it says, whatever the order of its fields', async () => {
    const { format, version, ...rest } = JSON.parse(fixture('annotated-copy', 'copy.json')) as Copy;
    const { lines } = await read(file('turned.json', JSON.stringify({ ...rest, version, format })));
    expect((JSON.parse(lines[0] ?? '') as Copy).thread.id).toBe(rest.thread.id);
  });

  test('a text that begins like a page or like JSON is a text', async () => {
    const texts = ['<3 to everybody who reads this, a <b and c> d.', '[Thread] This is what happened.'];
    for (const text of texts) {
      const { status, lines } = await read(file('text.txt', `${text}\n\nA second paragraph.\n`));
      expect(status).toBe(0);
      expect((JSON.parse(lines[0] ?? '') as Copy).thread.posts[0]?.text).toContain(text);
    }
  });

  test('a file that does not hold the post asked for says so', async () => {
    const text = file('other.txt', 'Some words that belong to no known post, but there they are.');
    expect(await read(text, '--id', '12345')).toMatchObject({ status: 1, lines: [] });
    expect((await read(text, '--id', 'twelve')).status).toBe(1);
  });

  test('a file that is not there, an empty one and a wrong option each get a line, and exit code 1', async () => {
    const missing = await read(join(folder, 'nowhere.json'));
    expect([missing.status, missing.errors.length]).toEqual([1, 1]);
    const empty = await read(file('empty.txt', ' \n'));
    expect([empty.status, empty.errors.length]).toEqual([1, 1]);
    expect((await read(thread, '--as', 'pdf')).status).toBe(1);
    expect((await read()).status).toBe(1);
  });

  test('a timeline with a thread is read by its id', async () => {
    const all = await read(timeline);
    const id =
      all.status === 0 ? (JSON.parse(all.lines[0] ?? '') as Copy).thread.id : /\d{5,}/.exec(all.errors[0] ?? '')?.[0];
    const chosen = await read(timeline, '--id', id ?? '');
    expect(chosen.status).toBe(0);
    expect((JSON.parse(chosen.lines[0] ?? '') as Copy).thread.id).toBe(id);
  });
});
