import fc from 'fast-check';

/** What may become of a value inside an answer of X, at a place that is counted through the whole of it. */
interface Mutation {
  /** Between 0 and 1: how far into the answer. */
  at: number;
  kind: 'drop' | 'duplicate' | 'retype' | 'deepen' | 'swap' | 'rename';
  /** Chooses among what a kind can do. */
  choice: number;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  kind: fc.constantFrom('drop', 'duplicate', 'retype', 'deepen', 'swap', 'rename'),
  choice: fc.nat({ max: 999 }),
});

/** What a value becomes when its type changes; nothing here is an id or a text that could be taken for a post's. */
const strangers: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  '',
  ' ',
  [],
  {},
  [null],
  [[]],
  [{}],
  { result: null },
  { result: {} },
  { __typename: 'Tweet' },
  { __typename: 'TweetTombstone' },
  { __proto__: null },
];

/** Those of them that are not X's ways of sending nothing: null, an empty text, list or object. */
const somethings = [
  true,
  -1,
  1.5,
  1e308,
  [null],
  [[]],
  [{}],
  { result: null },
  { result: {} },
  { __typename: 'Tweet' },
];

interface Place {
  parent: Record<string, unknown>;
  key: string;
}

function placesIn(root: object): Place[] {
  const found: Place[] = [];
  const waiting: object[] = [root];
  for (let value = waiting.pop(); value; value = waiting.pop()) {
    for (const [key, inner] of Object.entries(value)) {
      found.push({ parent: value as Record<string, unknown>, key });
      if (typeof inner === 'object' && inner !== null) waiting.push(inner as object);
    }
  }
  return found;
}

function mutate(root: object, { at, kind, choice }: Mutation): void {
  const places = placesIn(root);
  const place = places[Math.floor(at * places.length)];
  const other = places[choice % places.length];
  if (place && kind !== 'swap') change(place, kind, choice);
  else if (place && other) place.parent[place.key] = structuredClone(other.parent[other.key]);
}

function change({ parent, key }: Place, kind: Mutation['kind'], choice: number): void {
  const value = parent[key];
  if (kind === 'drop') remove(parent, key);
  else if (kind === 'duplicate') duplicate(parent, key, structuredClone(value));
  else if (kind === 'retype') parent[key] = strangers[choice % strangers.length];
  else if (kind === 'deepen') parent[key] = deepened(value, choice);
  else if (kind === 'rename') {
    remove(parent, key);
    parent[Array.isArray(parent) ? String(choice) : `${key}_v2`] = value;
  }
}

function remove(parent: Record<string, unknown>, key: string): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

function duplicate(parent: Record<string, unknown>, key: string, value: unknown): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 0, value);
  else parent[key] = [value, value];
}

function deepened(value: unknown, choice: number): unknown {
  const depth = choice % 100 === 0 ? 300 : 1 + (choice % 12);
  let deep = value;
  for (let level = 0; level < depth; level += 1) deep = choice % 2 ? [deep] : { result: deep };
  return deep;
}

/** One of the answers with one to eight mutations. */
export function mutatedOf(answers: readonly unknown[]): fc.Arbitrary<unknown> {
  const texts = answers.map((answer) => JSON.stringify(answer));
  return fc
    .tuple(fc.nat({ max: texts.length - 1 }), fc.array(mutation, { minLength: 1, maxLength: 8 }))
    .map(([which, mutations]) => {
      // Around the answer, so that it can be mutated as a whole too.
      const holder = { answer: JSON.parse(texts[which] ?? 'null') as unknown };
      for (const one of mutations) mutate(holder, one);
      return holder.answer ?? null;
    });
}

/** Ways in which X may one day send a field otherwise; what it does not send at all nobody can miss. */
type Damage = Exclude<Mutation['kind'], 'drop' | 'duplicate' | 'swap'>;

/** An answer in which one field inside a post's result is renamed, deeper or of another type; `id` names the post. */
export interface Damaged {
  /** Which of the answers, by its place among them. */
  which: number;
  answer: unknown;
  id: string;
}

export function damagedOf(answers: readonly unknown[]): fc.Arbitrary<Damaged> {
  const texts = answers.map((answer) => JSON.stringify(answer));
  const kinds = fc.constantFrom<Damage[]>('retype', 'rename', 'deepen');
  const damage = fc.record({
    which: fc.nat(),
    post: fc.nat(),
    place: fc.nat(),
    kind: kinds,
    choice: fc.nat({ max: 99 }),
  });
  return damage.map(({ which, post, place, kind, choice }) => {
    const answer = JSON.parse(texts[which % texts.length] ?? 'null') as unknown;
    const results = resultsIn(answer);
    const result = results[post % Math.max(1, results.length)];
    const places = placesIn(result ?? {}).filter(({ parent, key }) => canBeMissed(kind, parent, key, result));
    const one = places[place % Math.max(1, places.length)];
    if (one && kind === 'retype') one.parent[one.key] = somethings[choice % somethings.length];
    else if (one) change(one, kind, choice);
    return { which: which % texts.length, answer, id: String(result?.rest_id) };
  });
}

/** A renamed article or long post is a post that has none, and may end in an ellipsis of its own; the number in a list is no name; the post keeps its id and its kind. */
function canBeMissed(kind: Damage, parent: Record<string, unknown>, key: string, result: unknown): boolean {
  if (kind === 'rename') return !Array.isArray(parent) && key !== 'article' && key !== 'note_tweet';
  return parent !== result || !['rest_id', '__typename'].includes(key);
}

function resultsIn(root: unknown): Record<string, unknown>[] {
  return placesIn({ root })
    .map(({ parent, key }) => parent[key])
    .filter((value) => typeof value === 'object' && value !== null && 'rest_id' in value && 'legacy' in value)
    .map((value) => value as Record<string, unknown>);
}
