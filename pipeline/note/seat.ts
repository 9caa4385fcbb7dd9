import type { Located } from './locate';
import { inReadingOrder } from './reading-order';

/** So many notes stand beside a section at most. */
const seats = 2;

/**
 * The mention at which each note stands, if it finds a place. `wishes` has for each note the mentions where it could,
 * one a section, the best first; `mentions` is all there are. Every note asks for its best section; a section with
 * too many keeps those that go first, and the others ask for their next. Who asks first makes no difference.
 */
export function seat(wishes: readonly Located[][], mentions: readonly Located[]): Located[] {
  const isMain = mainTopics(mentions);
  const seated = new Map<string, Located[]>();
  const asked = new Map<Located[], number>();
  const wishesOf = new Map(wishes.flatMap((own) => own.map((wish) => [wish, own])));
  const waiting = [...wishes];
  for (let note = waiting.pop(); note !== undefined; note = waiting.pop()) {
    const turn = asked.get(note) ?? 0;
    const wish = note[turn];
    if (wish === undefined) continue;
    asked.set(note, turn + 1);
    const asking = [...(seated.get(wish.sectionId) ?? []), wish];
    const kept = choose(asking, isMain);
    seated.set(wish.sectionId, kept);
    for (const displaced of asking) if (!kept.includes(displaced)) waiting.push(wishesOf.get(displaced) ?? []);
  }
  return [...seated.values()].flat().sort(inReadingOrder);
}

/** The note that goes first, and one of another topic if the section is about it too, else the next of the same topic. */
function choose(asking: readonly Located[], isMain: (mention: Located) => boolean): Located[] {
  const ordered = [...asking].sort(
    (a, b) => Number(isMain(b)) - Number(isMain(a)) || b.note.rank - a.note.rank || inReadingOrder(a, b),
  );
  const [first, ...rest] = ordered;
  if (first === undefined || rest.length < seats) return ordered;
  const second = rest.find((mention) => isMain(mention) && mention.note.topic !== first.note.topic) ?? rest[0];
  return second === undefined ? [first] : [first, second];
}

/** A topic is one of a section's main ones when at least half as many paragraphs speak of it as of any other. */
function mainTopics(mentions: readonly Located[]): (mention: Located) => boolean {
  const blocks = new Map<string, Map<string, Set<string>>>();
  for (const { sectionId, blockId, note } of mentions) {
    const topics = blocks.get(sectionId) ?? new Map<string, Set<string>>();
    blocks.set(sectionId, topics);
    topics.set(note.topic, (topics.get(note.topic) ?? new Set()).add(blockId));
  }
  return ({ sectionId, note }) => {
    const topics = blocks.get(sectionId) ?? new Map<string, Set<string>>();
    const most = Math.max(...[...topics.values()].map((spoken) => spoken.size));
    return 2 * (topics.get(note.topic)?.size ?? 0) >= most;
  };
}
