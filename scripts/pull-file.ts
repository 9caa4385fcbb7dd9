import type { Copy } from '../pipeline/copy';
import { findPostId } from '../pipeline/detect/post-id';
import { stripPlaceholder } from '../pipeline/detect/strip-placeholder';
import { withoutPlaceholder } from '../pipeline/detect/without-placeholder';
import { fromJson } from '../pipeline/export/json';
import { failure, type Outcome, success } from '../pipeline/outcome';
import { readJsonFile } from '../pipeline/pull/from-file';
import { readPage } from '../pipeline/pull/from-page';
import { addressOf } from '../pipeline/pull/page-address';
import { pageTextOf, threadFromPageText } from '../pipeline/pull/page-text';
import type { Thread } from '../pipeline/thread';

interface Options {
  id: string | null;
  /** ISO 8601: when the file was saved. */
  now: string;
}

/** The thread in a saved file, whatever kind of file it is; a copy that Épure saved comes back as it is. */
export async function pullFile(text: string, { id, now }: Options): Promise<Outcome<Thread | Copy>> {
  const body = text.replace(/^\uFEFF/u, '');
  const start = body.trimStart();
  if (start === '') return failure('no-text', 'the file is empty');
  if (/^[[{]/.test(start)) {
    return /^\{\s*"format"\s*:\s*"epure"/.test(start) ? fromJson(body) : readJsonFile(body, { id, now });
  }
  if (start.startsWith('<')) {
    const { JSDOM } = await import('jsdom');
    const page = new JSDOM(body).window.document;
    const original = findPostId(page, addressOf(page) ?? '', Date.parse(now))?.id ?? null;
    return readPage(withoutPlaceholder(page), { id, now, original });
  }
  const pageText = pageTextOf(stripPlaceholder(body), '');
  return pageText.ok ? success(threadFromPageText(pageText.value, { now })) : pageText;
}
