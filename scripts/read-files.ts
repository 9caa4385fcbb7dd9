import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exportCopy, read } from '../pipeline';
import { type Copy, makeCopy } from '../pipeline/copy';
import { type CopyFormat, copyFormats } from '../pipeline/copy-format';
import { toJson } from '../pipeline/export/json';
import type { NoteLang } from '../pipeline/note';
import { failure, type Outcome, success } from '../pipeline/outcome';
import { loadWords } from '../pipeline/words';
import { pullFile } from './pull-file';
import { shippedMatcher } from './shipped-matcher';

const usage = `usage: npm run --silent read -- FILE… [--as FORM] [--lang fr|en] [--id ID]

FILE is a saved response of X (TweetDetail, TweetResultByRestId, a timeline, the syndication answer),
a saved page (HTML), a plain text file, or a copy that Épure saved as JSON.
  --as    the form to print: ${copyFormats.join(', ')}
          (default json; several files as JSON: one copy a line; epub and zips: one file at a time)
  --lang  the language of the notes and of the headings around the text (default en)
  --id    which thread, when a file holds several`;

const formats: readonly string[] = copyFormats;
/** What is no text cannot stand one after the other. */
const oneAtATime: readonly string[] = ['epub', 'markdown-pictures'] satisfies CopyFormat[];

/** Where the command writes to. */
export interface Writers {
  print: (what: string | Uint8Array) => void;
  complain: (line: string) => void;
}

/**
 * What `npm run read` does with the words after it: reads each file into a copy and prints it. Gives the exit code, which
 * is 1 when any file could not be read.
 */
export async function readFiles(args: string[], { print, complain }: Writers): Promise<number> {
  const call = parseOptions(args, complain);
  if (!call) {
    complain(usage);
    return 1;
  }
  const { files, format, lang, id } = call;
  if (format === 'html') await giveDomPurifyAWindow();
  const options = { words: await loadWords(lang), articleStyle: style('article'), bookStyle: style('book') };
  const matcher = shippedMatcher();
  let exitCode = 0;
  for (const file of files) {
    const copy = await copyOf(file, { matcher, lang, id });
    if (copy.ok) {
      const oneLine = format === 'json' ? toJson(copy.value, 0) : null;
      print(oneLine ?? (await exportCopy(copy.value, format, options)).body);
    } else {
      complain(`${file}: ${copy.detail}`.replaceAll(/\s+/g, ' '));
      exitCode = 1;
    }
  }
  return exitCode;
}

type Options = { files: string[]; format: CopyFormat; lang: NoteLang; id: string | null };

function parseOptions(args: string[], complain: Writers['complain']): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { as: { type: 'string' }, lang: { type: 'string' }, id: { type: 'string' }, help: { type: 'boolean' } },
    });
    const format = values.as ?? 'json';
    const lang = values.lang ?? 'en';
    if (values.id !== undefined && !/^\d+$/.test(values.id)) return null;
    if (oneAtATime.includes(format) && positionals.length > 1) return null;
    if (values.help || positionals.length === 0 || !isFormat(format) || (lang !== 'en' && lang !== 'fr')) return null;
    return { files: positionals, format, lang, id: values.id ?? null };
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
    return null;
  }
}

function isFormat(text: string): text is CopyFormat {
  return formats.includes(text);
}

function style(name: string): string {
  return readFileSync(new URL(`../assets/styles/${name}.css`, import.meta.url), 'utf8');
}

interface CopyOptions {
  matcher: ReturnType<typeof shippedMatcher>;
  lang: NoteLang;
  id: string | null;
}

async function copyOf(file: string, { matcher, lang, id }: CopyOptions): Promise<Outcome<Copy>> {
  try {
    const now = statSync(file).mtime.toISOString();
    const pulled = await pullFile(readFileSync(file, 'utf8'), { id, name: file, now });
    if (!pulled.ok) return pulled;
    if ('format' in pulled.value) return success(pulled.value);
    const reading = read(pulled.value, { matcher, noteLang: lang, cleaning: { off: [] } });
    return success(makeCopy({ ...reading, highlights: [], assets: {} }, null));
  } catch (error) {
    // The one place where a surprise is caught: the other files are still read.
    return failure('unknown-shape', error instanceof Error ? error.message : String(error));
  }
}

/** DOMPurify needs a document; in a browser it finds the page's own. */
async function giveDomPurifyAWindow(): Promise<void> {
  const { JSDOM } = await import('jsdom');
  Object.assign(globalThis, { window: new JSDOM('').window });
}
