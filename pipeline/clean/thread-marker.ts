import { type Rest, type Rule, withoutHead, withoutTail } from './rest';
import { opensThread } from './thread-number';

/** What authors call a thread, longest wording first where one holds another. */
const phrases = [
  ...['(?:a |an |the )?(?:short |long |quick |mega |mini )?thread(?: below)?', 'megathread', 'time for a thread'],
  ...['(?:un |le |petit )?(?:fil|thread) à dérouler', 'à dérouler', '(?:un |petit |grand )?(?:fil|thread)', 'déroulez'],
  ...['ein (?:thread|faden)', 'faden'],
  ...['(?:abro |dentro |va |sigue )?(?:un )?hilo'],
  ...['un filo'],
  ...['(?:segue )?(?:o |um |uma |a )?(?:fio|thread)'],
].join('|');

/** A spool, or a finger or arrow that points down to the next post. */
const sign = '(?:🧵|👇[🏻-🏿]?|⬇\\u{FE0F}?|⤵\\u{FE0F}?|🔽|↓)';
const signs = `(?:${sign}\\s*)`;
const bracketed = `[(\\[]\\s*(?:${phrases})\\s*[)\\]]`;

// The phrase is a marker when it is set off: `Thread: …`, `Thread 🧵`, alone on its line. `Thread safety` is not.
const atStart = new RegExp(
  `^${signs}*(?:(?:${bracketed}|(?:${phrases})(?=\\s*(?:[:：\\n]|${sign}|$)|[.!]\\s|\\s+[-–—|]\\s))[\\s:：.!|–—-]*${signs}*)?`,
  'iu',
);

// `… in ten years. A thread:` and `…, a thread 🧵👇`; not `I lost a thread`.
const setOff = `(?:^|(?<=[\\n.!?…»”")])|${signs}+|[,;:—–|-])`;
const atEnd = new RegExp(`(?:${setOff}\\s*(?:${phrases})|${bracketed})[\\s:：.…]*${signs}*$`, 'iu');
const signsAtEnd = new RegExp(`${signs}+$`, 'u');

/** UTF-16 units that a marker may take at the end: the patterns try every place in them, so not in a whole long post. */
const longestMarker = 200;

/**
 * The words and signs that announce a thread, at the start or end of its first post:
 * `How banks fail. A thread 🧵👇` → `How banks fail.`; `Un fil à dérouler : les banques` → `les banques`
 *
 * Not in the middle, not in later posts, and not in a post that stands alone (unless its number says that others follow). `I lost a thread` stays.
 */
export const threadMarker: Rule = (rests, thread) => {
  const [first] = rests;
  if (!first || (rests.length === 1 && !opensThread(first, thread))) return rests;
  const left = withoutEndMarker(withoutStartMarker(first));
  return left === first ? rests : rests.with(0, left);
};

function withoutStartMarker(rest: Rest): Rest {
  const marker = atStart.exec(rest.text)?.[0] ?? '';
  const left = marker === '' ? rest : withoutHead(rest, marker.length);
  // `Thread 🧵 on banks`: the word belongs to the sentence after all.
  const isWord = /^\p{Ll}/u.test(left.text) && /\p{L}/u.test(marker) && !/[:：.!|\n\])–—-]/.test(marker);
  return isWord ? rest : left;
}

function withoutEndMarker(rest: Rest): Rest {
  const end = rest.text.slice(-longestMarker);
  const marker = atEnd.exec(end) ?? signsAtEnd.exec(end);
  if (!marker) return rest;
  // One that fills all that was looked at (but for half a sign) goes on before it, and is no marker.
  const goesOn = end.length < rest.text.length && marker.index < 4;
  return goesOn ? rest : withoutTail(rest, marker[0].length);
}
