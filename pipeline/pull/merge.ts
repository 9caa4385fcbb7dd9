import type { Inline } from '../text';
import type { Author, FilledField, Part, Post, SourceName } from '../thread';
import { byAge } from './snowflake';

const sources: readonly SourceName[] = ['observed', 'fxtwitter', 'syndication', 'rendered', 'page-text'];

/** The fullest first: the last version, the uncut text, the better source, the longer text. */
function byFullness(a: Post, b: Post): number {
  return (
    byAge(b.id, a.id) ||
    Number(a.cut !== null) - Number(b.cut !== null) ||
    sources.indexOf(a.source) - sources.indexOf(b.source) ||
    b.text.length - a.text.length ||
    (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
  );
}

/**
 * Several readings of one post as one, in any order: the fullest, and from others of the same version what it lacks. What
 * another source gave is told in `fieldSources`.
 */
export function mergePosts(first: Post, ...others: readonly Post[]): Post {
  if (others.length === 0) return first;
  const [fullest = first, ...rest] = [first, ...others].sort(byFullness);
  return rest.reduce((post, other) => (other.id === post.id ? fill(post, other) : post), fullest);
}

/** The fields of which one reading may have what another lacks. Words are never mixed: those are the fullest's. */
const fillable = [
  'createdAt',
  'lang',
  'title',
  'cover',
  'media',
  'quote',
  'card',
  'poll',
  'communityNote',
  'replyTo',
  'conversationId',
  'replies',
] as const satisfies readonly (keyof Post & FilledField)[];

function fill(post: Post, other: Post): Post {
  const given: Partial<Post> = {};
  const from: Post['fieldSources'] = { ...post.fieldSources };
  const take = (field: FilledField) => {
    const source = other.fieldSources?.[field] ?? other.source;
    if (source !== post.source) from[field] = source;
  };
  for (const field of fillable) {
    if (!lacks(post[field]) || lacks(other[field])) continue;
    Object.assign(given, { [field]: other[field] });
    take(field);
  }
  const author = fullerAuthor(post.author, other.author);
  if (author !== post.author) take('author');
  const parts = withAddresses(post.parts, other.parts);
  if (parts !== post.parts) take('links');
  const versions = post.versions ?? other.versions;
  return {
    ...post,
    ...given,
    author,
    parts,
    ...(versions ? { versions } : {}),
    ...(Object.keys(from).length > 0 ? { fieldSources: from } : {}),
  };
}

/** True for a field that says nothing: a quote of which only the id came says too little. */
function lacks(value: Post[(typeof fillable)[number]]): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && 'post' in value && value.post === null;
}

/** Where X leaves the user out, a reading has the handle for a name, or nothing. */
function fullerAuthor(author: Author, other: Author): Author {
  const handle = author.handle || other.handle;
  const named = author.name !== '' && author.name !== author.handle;
  const name = named ? author.name : other.name || author.name;
  const avatar = author.avatar ?? other.avatar;
  const same = handle === author.handle && name === author.name && avatar === author.avatar;
  return same ? author : { handle, name, ...(avatar ? { avatar } : {}) };
}

/** X's shortener, which a link leads to where only the page was read. */
const shortened = /^https?:\/\/t\.co\//;

/**
 * The parts with the addresses that another reading knows for links of which only the shortened one is here. X cuts long
 * labels, so several links may read the same: those are told apart by their order, and one too many is left as it is.
 */
function withAddresses(parts: Part[], others: readonly Part[]): Part[] {
  if (!linksIn(parts).some(isShort)) return parts;
  const known = Map.groupBy(linksIn(others), (link) => link.text);
  const passed = new Map<string, number>();
  const targets = new Map<Inline, string>();
  const byShort = new Map<string, string>();
  for (const link of linksIn(parts)) {
    const at = passed.get(link.text) ?? 0;
    passed.set(link.text, at + 1);
    const same = known.get(link.text)?.[at];
    if (!isShort(link) || !same || isShort(same)) continue;
    targets.set(link, same.url);
    byShort.set(link.url, same.url);
  }
  let found = false;
  const addressed = (inline: Inline): Inline => {
    if (inline.kind !== 'link') return inline;
    const url = targets.get(inline) ?? byShort.get(inline.url);
    if (url === undefined) return inline;
    found = true;
    return { ...inline, url };
  };
  const all = parts.map((part) => ('inlines' in part ? { ...part, inlines: part.inlines.map(addressed) } : part));
  return found ? all : parts;
}

type Link = Extract<Inline, { kind: 'link' }>;

function linksIn(parts: readonly Part[]): Link[] {
  return parts.flatMap((part) => ('inlines' in part ? part.inlines.filter((inline) => inline.kind === 'link') : []));
}

function isShort({ url }: Link): boolean {
  return shortened.test(url);
}
