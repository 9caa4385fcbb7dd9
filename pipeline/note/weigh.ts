import type { Note, Pack } from '../note';
import { foldWord } from './fold-word';
import type { RunIndex } from './index-run';
import type { Mention } from './judge';
import type { Match, PhraseMatcher } from './match-phrase';
import { type Passage, passagesOf } from './passages';
import type { RunWords } from './run-words';
import type { Scale } from './scale';

/** What a run says, once it is looked at closely. */
export interface Close {
  matches: PhraseMatcher['matches'];
  struck: ReadonlyMap<Note | Pack, ReadonlySet<number>>;
}

/** Words of a run that may call a note together; `call` looks closely, and gives the mention if they do. */
export interface Heavy {
  note: Note;
  call: (close: Close) => Mention | null;
}

const nothing: readonly Heavy[] = [];
const none: readonly number[] = [];

/** So many words at least have to weigh: one is not together. */
const fewest = 3;

/** So many of the words that called a note are named. */
const named = 5;

/**
 * Weighs runs by the `together` triggers. At first only single words are weighed, with all that the named words could add:
 * most runs are too light even so, and are looked at no further. Each entry counts once in a passage.
 */
export function weigher(
  scales: readonly Scale[],
  vocabulary: readonly string[],
  meets: RunIndex['meets'],
): (words: RunWords, isDone: (note: Note) => boolean) => readonly Heavy[] {
  const all = scales.map((scale) => ({ note: scale.note, weigh: lightly(scale, vocabulary, meets) }));
  return (words, isDone) => {
    let heavy: Heavy[] | null = null;
    const passages = all.length > 0 ? passagesOf(words) : [];
    for (const { note, weigh } of all) {
      const one = isDone(note) ? null : weigh(words, passages);
      if (one === null) continue;
      if (heavy === null) heavy = [one];
      else heavy.push(one);
    }
    return heavy ?? nothing;
  };
}

function lightly(scale: Scale, vocabulary: readonly string[], meets: RunIndex['meets']) {
  const { weights, entriesOf, classes, pairs, reach, note } = scale;
  const known: (readonly number[])[] = [];
  const counted = new Int32Array(weights.length);
  const here = new Int32Array(classes.length);
  const mostOfAll = [...classes.map(({ weight }) => weight), ...pairs].reduce(
    (sum, each) => sum + Math.max(0, each),
    0,
  );
  let turn = 0;

  function wordsOf({ ids }: RunWords, { from, to }: Passage): number {
    turn += 1;
    let sum = 0;
    for (let at = from; at < to; at += 1) {
      const entries = known[ids[at] ?? -1] ?? none;
      for (let of = 0; of < entries.length; of += 1) {
        const entry = entries[of] ?? 0;
        if (counted[entry] === turn) continue;
        counted[entry] = turn;
        sum += weights[entry] ?? 0;
      }
    }
    return sum;
  }

  /** At most so much the named words add, by the words that they need. */
  function mostOfClasses(): number {
    let most = 0;
    let count = 0;
    for (let at = 0; at < classes.length; at += 1) {
      const one = classes[at];
      if (one === undefined || !meets(one.needs)) continue;
      if (one.weight > 0) most += one.weight;
      for (let before = 0; before < count; before += 1) {
        const weight = pairs[(here[before] ?? 0) * classes.length + at] ?? 0;
        if (weight > 0) most += weight;
      }
      here[count] = at;
      count += 1;
    }
    return most;
  }

  return (words: RunWords, passages: readonly Passage[]): Heavy | null => {
    for (let id = known.length; id < vocabulary.length; id += 1) known.push(entriesOf(foldWord(vocabulary[id] ?? '')));
    const sums = passages.map((passage) => wordsOf(words, passage));
    // What of the named words is here is dear to ask, and mostly all of them together would not do.
    if (!sums.some((sum) => sum + mostOfAll >= reach)) return null;
    const most = mostOfClasses();
    const likely = passages.filter((_, at) => (sums[at] ?? 0) + most >= reach);
    if (likely.length === 0) return null;
    const entriesAt = (at: number) => known[words.ids[at] ?? -1] ?? none;
    const nameAt = (at: number) => vocabulary[words.ids[at] ?? -1] ?? '';
    return { note, call: (close) => heaviest(scale, words, likely, { ...close, entriesAt, nameAt }) };
  };
}

interface Looked extends Close {
  entriesAt: (at: number) => readonly number[];
  nameAt: (at: number) => string;
}

/** The mention by the first passage that weighs enough. */
function heaviest(scale: Scale, words: RunWords, passages: readonly Passage[], look: Looked): Mention | null {
  const saidIn = sortByPassage(scale, passages, look.matches);
  for (const passage of passages) {
    const gains = weighClosely(scale, passage, saidIn.get(passage) ?? [], look);
    if (gains !== null) return toMention(scale, words, passage, gains, look);
  }
  return null;
}

/** What is said of each class in each passage. A word stands in two passages at most, and these are neighbours. */
function sortByPassage({ classes }: Scale, passages: readonly Passage[], matches: Close['matches']) {
  const saidIn = new Map(passages.map((passage) => [passage, classes.map((): Match[] => [])]));
  classes.forEach(({ phrase }, one) => {
    for (const match of matches(phrase())) {
      const next = firstAfter(passages, match[0]);
      for (const passage of passages.slice(Math.max(0, next - 2), next))
        if ((match.at(-1) ?? match[0]) < passage.to) saidIn.get(passage)?.[one]?.push(match);
    }
  });
  return saidIn;
}

/** The number of the first passage that begins after a word. */
function firstAfter(passages: readonly Passage[], word: number): number {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.from ?? 0) > word) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What each word of a passage adds, null when the sum does not reach. Words struck out only count against. */
function weighClosely(
  { weights, classes, pairs, reach, note, pack }: Scale,
  { from, to }: Passage,
  saidHere: readonly (readonly Match[])[],
  { struck, entriesAt }: Looked,
): Map<number, number> | null {
  const gains = new Map<number, number>();
  const add = (at: number, gain: number) => gains.set(at, (gains.get(at) ?? 0) + gain);
  const isOut = (at: number) => [note, pack].some((owner) => struck.get(owner)?.has(at) === true);
  const counted = new Set<number>();
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    for (const entry of entriesAt(at)) {
      const weight = weights[entry] ?? 0;
      if (weight > 0 && isOut(at)) continue;
      add(at, weight);
      if (counted.has(entry)) continue;
      counted.add(entry);
      sum += weight;
    }
  }
  const said = classes.map(({ weight }, one) =>
    (saidHere[one] ?? []).filter((match) => weight < 0 || !match.some(isOut)),
  );
  const present = said.flatMap((all, at) => (all.length > 0 ? [at] : []));
  const ofClass = classes.map(({ weight }) => weight);
  for (const one of present) {
    sum += classes[one]?.weight ?? 0;
    for (const other of present) {
      const weight = pairs[one * classes.length + other] ?? 0;
      sum += weight;
      ofClass[one] = (ofClass[one] ?? 0) + weight / 2;
      ofClass[other] = (ofClass[other] ?? 0) + weight / 2;
    }
  }
  if (sum < reach) return null;
  said.forEach((all, at) => {
    for (const match of all) for (const word of match) add(word, ofClass[at] ?? 0);
  });
  return [...gains.values()].filter((gain) => gain > 0).length < fewest ? null : gains;
}

/** Marks the heaviest word, with those beside it that weigh too, and names the heaviest ones. */
function toMention(
  { note, pack }: Scale,
  words: RunWords,
  { from, to }: Passage,
  gains: ReadonlyMap<number, number>,
  { nameAt }: Looked,
): Mention {
  const gain = (at: number) => gains.get(at) ?? 0;
  const order = [...gains.keys()].sort((a, b) => gain(b) - gain(a) || a - b);
  const top = order[0] ?? from;
  const sentences = words.sentences();
  const isBeside = (at: number) =>
    at >= from &&
    at < to &&
    3 * gain(at) >= gain(top) &&
    sentences[at] === sentences[top] &&
    words.texts[at] === words.texts[top];
  let [first, last] = [top, top];
  while (isBeside(first - 1)) first -= 1;
  while (isBeside(last + 1)) last += 1;
  const called = new Map<string, number>();
  for (const at of order) {
    if (called.size === named) break;
    const name = nameAt(at).toLowerCase();
    if (gain(at) > 0 && !called.has(name)) called.set(name, at);
  }
  const trigger = [...called].sort(([, a], [, b]) => a - b).map(([name]) => name);
  return { note, pack, clear: false, together: true, trigger: trigger.join(' + '), first, last };
}
