import { type Outcome, success } from '../outcome';
import type { PostId, Thread } from '../thread';
import { assemble } from './assemble';
import { isFxTwitterThread, readFxTwitterThread } from './fxtwitter';
import { readObserved } from './observed';
import { emptyPage, type ObservedPage } from './observed-page';
import { parseJson } from './parse-json';
import { isAnswer, readSyndication } from './syndication';
import { onlyThread } from './threads-in';
import { fields } from './wire';

interface Options {
  /** Any post of the thread that is meant; null when the file says so itself. */
  id?: PostId | null;
  /** ISO 8601: when the file was saved. */
  now: string;
}

/**
 * The thread in a saved answer of X (any timeline, a post's page, posts by id; whole or the inner object alone; several in
 * an array or an object), of its syndication address or of FxTwitter, told apart by their shape. A file with several
 * threads fails with `several-threads`, whose detail names them, unless `id` chooses.
 */
export function readJsonFile(text: string, { id = null, now }: Options): Outcome<Thread> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const pages = pagesOf(json.value);
  if (!pages.ok) return pages;
  const wanted = id === null ? onlyThread(pages.value) : success(id);
  return wanted.ok ? assemble(pages.value, wanted.value, { now }) : wanted;
}

/** How many objects deep several answers may lie in one file. */
const deepest = 3;

/** What each answer in the file held; fails when a syndication answer says that there is no post. */
function pagesOf(json: unknown, depth = 0): Outcome<ObservedPage[]> {
  if (isAnswer(json)) {
    const read = readSyndication(json);
    if (!read.ok) return read;
    return success([{ ...emptyPage(), kind: 'post', posts: read.value, focal: read.value[0]?.id ?? null }]);
  }
  if (isFxTwitterThread(json)) return success([readFxTwitterThread(json)]);
  const answers = depth < deepest ? answersIn(json) : [];
  if (answers.length === 0) return success([readObserved(json)]);
  const pages: ObservedPage[] = [];
  for (const answer of answers) {
    const read = pagesOf(answer, depth + 1);
    if (!read.ok) return read;
    pages.push(...read.value);
  }
  return success(pages);
}

/** The answers that a file keeps together, in an array or under names of its own. */
function answersIn(json: unknown): unknown[] {
  if (Array.isArray(json)) return json;
  const inner = Object.values(fields(json));
  const isAnswerOfX = (value: unknown) => {
    const { data, instructions } = fields<'data' | 'instructions'>(value);
    return Boolean(data ?? instructions) || isAnswer(value);
  };
  return fields<'data'>(json).data === undefined && inner.length > 0 && inner.every(isAnswerOfX) ? inner : [];
}
