import type { Post, Thread } from '../thread';
import { type Rest, type Rule, withoutHead, withoutTail } from './rest';

/** A number that a post carries, which may be its place in the thread. */
interface Count {
  number: number;
  /** The `12` of `3/12`; null for `3/`, `3/n`, `3)`. */
  total: number | null;
  /** UTF-16 length of the mark, and the end of the post that it stands at. */
  length: number;
  at: 'head' | 'tail';
  /** Reads as a fraction in a sentence: `1/3 of developers`. */
  doubtful: boolean;
}

interface Form {
  read: (text: string) => Count | null;
  /** A list's own numbers look like this too, so most posts must carry one. */
  likeList: boolean;
}

const pointers = '(?:\\s*[👇⬇➡⤵🔽]\\u{FE0F}?)*';
const fractionHead =
  /^[([【]? ?(\d{1,3}) ?[/／] ?(\d{1,3}|[nNxX?…])? ?[)\]】]? ?[.:)–—-]?(?=\s|$|\p{Extended_Pictographic})/u;
const fractionTail = new RegExp(
  `(?:^|\\s|(?=[(\\[]))[(\\[]?(\\d{1,3})[/／](\\d{1,3}|[nNxX?…])?[)\\]]?[.…]?${pointers}$`,
  'u',
);

const forms: readonly Form[] = [
  { read: (text) => fraction(fractionHead, 'head', text) ?? fraction(fractionTail, 'tail', text), likeList: false },
  { read: (text) => listNumber(/^(\d{1,3})\)(?=\s|$)/, text), likeList: true },
  { read: (text) => listNumber(/^(\d{1,3})\.(?=\s|$)/, text), likeList: true },
];

/**
 * The number of a post in its thread, at its start or end:
 * `1/ Banks fail.`, `(2/n) Then others follow.` → `Banks fail.`, `Then others follow.`
 *
 * Only when the numbers count up along the thread, post by post: `1/3 of developers` and `24/7 support` stay. Where only
 * a thread's first post is here, its number goes when it can be nothing else.
 */
export const threadNumber: Rule = (rests, thread) => {
  const counts =
    rests.length > 1 ? agreedCounts(rests, thread) : rests.map((rest) => openingCount(rest.text, rest.post, thread));
  if (!counts) return rests;
  return rests.map((rest, index) => {
    const count = counts[index];
    if (!count) return rest;
    return count.at === 'head' ? withoutHead(rest, count.length) : withoutTail(rest, count.length);
  });
};

/** From here on a total is no measure: there is a `1/2 cup`, a `1/4 inch`, and no `1/5` of anything much. */
const surelyPosts = 5;
const announced = /🧵|👇|⬇|\b(?:thread|fil|hilo|fio|faden)\b/iu;

/** True for a post that is the first of several, of which no other is here: `1/12 Banks fail.` */
export function opensThread({ post }: Rest, thread: Thread): boolean {
  return openingCount(post.text, post, thread) !== null;
}

/** The number in what is left of a post; the words that announce a thread may have been taken already. */
function openingCount(text: string, post: Post, { posts, verdict }: Thread): Count | null {
  if (posts.length !== 1 || verdict.status === 'complete') return null;
  const count = fraction(fractionHead, 'head', text) ?? fraction(fractionTail, 'tail', text);
  if (count?.number !== 1 || count.doubtful) return null;
  return count.total === null || count.total >= surelyPosts || announced.test(post.text) ? count : null;
}

function agreedCounts(rests: readonly Rest[], thread: Thread): (Count | null)[] | null {
  for (const form of forms) {
    const counts = rests.map(({ text }) => (/\d/.test(text) ? form.read(text) : null));
    if (countsAlong(counts, form, thread)) return counts;
  }
  return null;
}

function countsAlong(counts: readonly (Count | null)[], { likeList }: Form, { gaps }: Thread): boolean {
  const placed = counts.flatMap((count, place) => (count ? [{ ...count, place }] : []));
  const last = placed.at(-1);
  if (!last || placed.length < 2 || (likeList && placed.length * 2 < counts.length)) return false;

  const totals = new Set(placed.flatMap(({ total }) => total ?? []));
  if (totals.size > 1 || placed.some(({ number, total }) => total !== null && number > total)) return false;

  // `1/3 of developers` … `2/3 of users` counts too: then every post has to be numbered, up to the total.
  const firm = placed.filter(({ doubtful }) => !doubtful);
  const whole = placed.length === counts.length && last.number === last.total;
  if (firm.length < 2 && !whole) return false;

  const steps = placed.slice(1).map((count, index) => {
    const before = placed[index] ?? count;
    return { numbers: count.number - before.number, places: count.place - before.place };
  });
  const inStep = steps.filter(({ numbers, places }) => numbers === places || (gaps.length > 0 && numbers > places));
  return steps.every(({ numbers }) => numbers > 0) && inStep.length * 2 >= steps.length;
}

function fraction(pattern: RegExp, at: Count['at'], text: string): Count | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [mark, number, total = ''] = match;
  const ofTotal = /\d/.test(total) ? Number(total) : null;
  const doubtful = ofTotal !== null && /^\d/.test(mark) && /^[^\S\n]+\p{Ll}/u.test(text.slice(mark.length));
  return { number: Number(number), total: ofTotal, length: mark.length, at, doubtful: at === 'head' && doubtful };
}

function listNumber(pattern: RegExp, text: string): Count | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const number = Number(match[1]);
  // The next number on a later line: the post holds a list of its own.
  if (new RegExp(`\\n\\s*${number + 1}[.)]\\s`).test(text)) return null;
  return { number, total: null, length: match[0].length, at: 'head', doubtful: false };
}
