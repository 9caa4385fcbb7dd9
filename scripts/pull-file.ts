import { type Copy, copyFormat } from '../pipeline/copy';
import { findPostId } from '../pipeline/detect/post-id';
import { stripPlaceholder } from '../pipeline/detect/strip-placeholder';
import { withoutPlaceholder } from '../pipeline/detect/without-placeholder';
import { fromHtml, isCopyHtml } from '../pipeline/export/from-html';
import { fromJson } from '../pipeline/export/json';
import { failure, type Outcome, success } from '../pipeline/outcome';
import { readJsonFile } from '../pipeline/pull/from-file';
import { readPage } from '../pipeline/pull/from-page';
import { addressOf } from '../pipeline/pull/page-address';
import { pageTextOf, threadFromPageText } from '../pipeline/pull/page-text';
import type { Thread } from '../pipeline/thread';

interface Options {
  id: string | null;
  /** The file's name: a `.json` that is cut off at its start is still JSON. */
  name: string;
  /** ISO 8601: when the file was saved. */
  now: string;
}

/** The thread in a saved file, whatever kind of file it is; a copy that Épure saved comes back as it is. */
export async function pullFile(text: string, { id, name, now }: Options): Promise<Outcome<Thread | Copy>> {
  const body = text.replace(/^\uFEFF/u, '');
  const start = body.trimStart();
  if (start === '') return failure('no-text', 'the file is empty');
  if (isJson(start, name)) return isCopy(body) ? withPost(fromJson(body), id) : readJsonFile(body, { id, now });
  if (isCopyHtml(start)) return withPost(fromHtml(body), id);
  if (pageStart.test(start)) {
    const { JSDOM } = await import('jsdom');
    const page = new JSDOM(body).window.document;
    const original = findPostId(page, addressOf(page) ?? '', Date.parse(now))?.id ?? null;
    return withPost(readPage(withoutPlaceholder(page), { id, now, original }), id);
  }
  const pageText = pageTextOf(stripPlaceholder(body), '');
  return withPost(pageText.ok ? success(threadFromPageText(pageText.value, { now })) : pageText, id);
}

/** How a page begins; `<3 to everybody` is no page. */
const pageStart = /^<(?:!doctype|!--|\?xml|[a-z][\w-]*[\s>/])/i;

function isJson(start: string, name: string): boolean {
  return /\.json$/i.test(name) || start.startsWith('{') || (start.startsWith('[') && parsed(start) !== undefined);
}

function isCopy(body: string): boolean {
  const value = parsed(body);
  return typeof value === 'object' && value !== null && 'format' in value && value.format === copyFormat;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON is told by the reader that the file goes to.
    return undefined;
  }
}

/** A file that was asked for a post must hold it. */
function withPost(read: Outcome<Thread | Copy>, id: string | null): Outcome<Thread | Copy> {
  if (!read.ok || id === null) return read;
  const thread: Thread = 'format' in read.value ? read.value.thread : read.value;
  const holds = thread.id === id || thread.posts.some((post) => post.id === id);
  return holds ? read : failure('not-found', `post ${id} is not in the file`);
}
