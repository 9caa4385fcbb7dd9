import { isComposed, vocabulary } from './drift-vocabulary';

const mostLines = 300;
const mostKeys = 80;
const deepest = 14;
const mostWords = 20_000;
/** Lines that are drawn to be compared with others count too. */
const mostDrawn = 5_000;
const hidden = '‹…›';

/** Fields whose value is X's name for a kind of thing. */
const kindFields = new Set(['__typename', 'entryType', 'itemType', 'displayType', 'tweetDisplayType', 'cursorType']);
/** Fields whose value names an entry: a word of X's and an id. */
const nameFields = new Set(['entryId', 'moduleEntryId']);

/**
 * The shape of a JSON value as a text, for a bug report: names of fields and kinds of values, indented. No text, no name
 * and no id of it is in there: a field's name is shown only when it is known to be X's, or is made of words that X makes
 * names of and that the data does not say. What a sample was cut short of can so not be told. Bounded in depth and length.
 */
export function shapeOf(value: unknown): string {
  const lines: string[] = [];
  draw(value, '', 0, { lines, said: wordsSaid(value), left: { lines: mostDrawn } });
  return lines.length < mostLines ? lines.join('\n') : [...lines.slice(0, mostLines), '…'].join('\n');
}

interface Drawing {
  lines: string[];
  /** Every word that stands in a value, in lower case. */
  said: ReadonlySet<string>;
  left: { lines: number };
}

function draw(value: unknown, label: string, depth: number, drawing: Drawing): void {
  const { lines, left } = drawing;
  if (lines.length >= mostLines || left.lines <= 0) return;
  left.lines -= 1;
  const start = `${'  '.repeat(depth)}${label}`;
  if (typeof value !== 'object' || value === null) lines.push(`${start}${kindOf(value)}`);
  else if (depth >= deepest) lines.push(`${start}${hidden}`);
  else if (Array.isArray(value)) drawList(value, start, depth, drawing);
  else drawFields(value, start, depth, drawing);
}

function drawFields(value: object, start: string, depth: number, drawing: Drawing): void {
  drawing.lines.push(`${start}{`);
  const keys = Object.keys(value);
  const shownHidden = new Set<string>();
  for (const key of keys.slice(0, mostKeys)) {
    const inner: unknown = (value as Record<string, unknown>)[key];
    const name = fieldName(key, drawing.said);
    const named = typeof inner === 'string' ? namedKind(key, inner, drawing.said) : null;
    if (named !== null) drawing.lines.push(`${'  '.repeat(depth + 1)}${name}: ${named}`);
    else if (name !== hidden) draw(inner, `${name}: `, depth + 1, drawing);
    else drawOnce(inner, `${name}: `, depth + 1, drawing, shownHidden);
  }
  if (keys.length > mostKeys) drawing.lines.push(`${'  '.repeat(depth + 1)}…`);
  drawing.lines.push(`${'  '.repeat(depth)}}`);
}

/** The kinds of a list's first entries, each once. */
function drawList(value: readonly unknown[], start: string, depth: number, drawing: Drawing): void {
  const length = value.length === 0 ? 'none' : value.length === 1 ? 'one' : value.length < 10 ? 'some' : 'many';
  drawing.lines.push(`${start}[ ${length}`);
  const shown = new Set<string>();
  for (const entry of value.slice(0, mostKeys)) drawOnce(entry, '', depth + 1, drawing, shown);
  drawing.lines.push(`${'  '.repeat(depth)}]`);
}

/** Draws what was not drawn before. */
function drawOnce(value: unknown, label: string, depth: number, drawing: Drawing, shown: Set<string>): void {
  const own: string[] = [];
  draw(value, label, depth, { ...drawing, lines: own });
  const text = own.join('\n');
  if (shown.has(text)) return;
  shown.add(text);
  drawing.lines.push(...own);
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value !== 'string') return typeof value;
  if (value === '') return 'empty text';
  if (/^\d+$/.test(value)) return 'digits';
  if (/^https?:\/\//.test(value)) return 'address';
  return Number.isNaN(Date.parse(value)) || !/\d{4}/.test(value) ? 'text' : 'date';
}

/** A field's name when it is X's, or made as X makes them of words that the data does not say. */
function fieldName(key: string, said: ReadonlySet<string>): string {
  if (vocabulary.has(key)) return key;
  return key.length < 64 && isComposed(key, 2) && !isSaid(key, said) ? key : hidden;
}

/** X's names of kinds (`TimelineTweet`), and of entries without their ids (`tweet-#`); null for any other field. */
function namedKind(key: string, value: string, said: ReadonlySet<string>): string | null {
  if (kindFields.has(key)) return isKindName(value) && !isSaid(value, said) ? value : hidden;
  if (key === 'type' && /^Timeline/.test(value)) return isKindName(value) && !isSaid(value, said) ? value : hidden;
  if (!nameFields.has(key)) return null;
  const words = value
    .slice(0, 200)
    .split('-')
    .map((word) => (/^\d+$/.test(word) ? '#' : word));
  return words.map((word) => (word === '#' || vocabulary.has(word) ? word : hidden)).join('-');
}

function isKindName(value: string): boolean {
  return /^[A-Z][A-Za-z]{2,47}$/.test(value) && isComposed(value, 1);
}

/** As a whole, or a part of it that stands for itself (`claire_posts`, `clairePosts`). */
function isSaid(word: string, said: ReadonlySet<string>): boolean {
  if (said.has(word.toLowerCase())) return true;
  return word.split(/_|(?<=[a-z])(?=[A-Z])/).some((part) => !vocabulary.has(part) && said.has(part.toLowerCase()));
}

/** All words in the values, but for X's own names of kinds and entries. A list of what to hide, so it may be too long. */
function wordsSaid(root: unknown): Set<string> {
  const said = new Set<string>();
  const waiting: unknown[] = [root];
  while (waiting.length > 0 && said.size < mostWords) {
    const value = waiting.pop();
    if (typeof value === 'string') {
      said.add(value.toLowerCase());
      for (const word of value.toLowerCase().split(/[^\p{L}\p{N}_]+/u)) if (word.length > 1) said.add(word);
    } else if (Array.isArray(value)) waiting.push(...value.slice(0, mostWords));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value).slice(0, mostWords)) {
        const isX = typeof inner === 'string' && (kindFields.has(key) ? isKindName(inner) : nameFields.has(key));
        if (!isX && !(key === 'type' && /^Timeline/.test(String(inner)))) waiting.push(inner);
      }
    }
  }
  return said;
}
