import { endingLink, type Rest, type Rule, withoutTail } from './rest';

/** A hashtag has at least one letter: `#1` is a rank. */
const hashtag = /^[#＃][\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*$/u;
const closesSentence = /[.!?…。！？)\]»”"'’]$|\p{Extended_Pictographic}[\u{FE0F}\u{1F3FB}-\u{1F3FF}]*$/u;

/**
 * Hashtags set after the words to be found by: `It works. #ai #ml` → `It works.`
 *
 * A run is a tail when it stands apart from the sentence (after its end, or on its own line) and has two tags or more, or
 * is repeated at the end of another post. `I love my #dog` and `My favourites are #rust #go #zig` stay.
 */
export const hashtagTail: Rule = (rests) => {
  const runs = rests.map(tailRun);
  if (runs.every((run) => run === null)) return rests;
  const uses = new Map<string, number>();
  for (const run of runs) for (const tag of tagsIn(run ?? '')) uses.set(tag, (uses.get(tag) ?? 0) + 1);
  return rests.map((rest, index) => {
    const run = runs[index];
    if (!run) return rest;
    const tags = tagsIn(run);
    const repeated = tags.every((tag) => (uses.get(tag) ?? 0) > 1);
    const isTail = standsApart(rest, run) && (tags.length >= 2 || repeated);
    return isTail ? withoutTail(rest, run.length) : rest;
  });
};

/** The hashtags at the end of a rest, when any words stand before them. */
function tailRun({ text }: Rest): string | null {
  if (!text.includes('#') && !text.includes('＃')) return null;
  let start = text.length;
  // Word by word from the end: a regular expression would try its luck at every letter before.
  for (;;) {
    const before = text.slice(0, start).trimEnd();
    const word = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1;
    if (word === 0 || !hashtag.test(before.slice(word))) break;
    start = word;
  }
  return start < text.length ? text.slice(start) : null;
}

function standsApart(rest: Rest, run: string): boolean {
  const before = rest.text.slice(0, -run.length);
  if (/\n\s*$/.test(before) || closesSentence.test(before.trimEnd())) return true;
  return endingLink(withoutTail(rest, run.length)) !== null;
}

function tagsIn(run: string): string[] {
  return run
    .toLowerCase()
    .split(/\s+/)
    .filter((tag) => tag !== '');
}
