import { siteName } from './address';
import type { Translation } from './article';
import { clock, dateInWords } from './date';
import type { Gap, Media, Poll, SourceName, Thread, Verdict } from './thread';
import { count, say, type WordKey, type Words } from './words';

/** A verdict in sentences: what it means, why, and how many posts are known to be missing. */
export function verdictSentences(verdict: Verdict, words: Words): string[] {
  const missing = verdict.missing.length;
  // What X would not have shown is not said to be here.
  const isSure = !verdict.reasons.includes('opened-further-on');
  return [
    ...(isSure ? [say(words, `verdict.${verdict.status}.meaning`)] : []),
    ...verdict.reasons.map((reason) => say(words, `reason.${reason}`)),
    ...(missing > 0 ? [`${count(words, 'verdict.missing', missing)}.`] : []),
  ];
}

/** What made a translation: the site that carried it, or the reader's own browser. */
export function translatorName({ url }: Pick<Translation, 'url'>, words: Words): string {
  return url === null ? say(words, 'translation.on-device') : siteName(url);
}

/** The sources of a thread, the one with most posts first, with the number of posts where there are several. */
export function sourceSentence({ source: main, posts, branches }: Thread, words: Words): string {
  const counts = new Map<SourceName, number>([[main, 0]]);
  for (const { source, fieldSources = {} } of [...posts, ...branches.flatMap((branch) => branch.posts)]) {
    counts.set(source, (counts.get(source) ?? 0) + 1);
    for (const other of Object.values(fieldSources)) if (!counts.has(other)) counts.set(other, 0);
  }
  const all = [...counts].sort((a, b) => b[1] - a[1]);
  if (all.length === 1) return say(words, `source.${main}`);
  return all
    .map(([name, n]) => {
      const source = say(words, `source.${name}`);
      return n > 0 ? count(words, 'source.posts', n, { source }) : say(words, 'source.fields', { source });
    })
    .join(' · ');
}

/** What is missing at a gap, with X's own words when it gave any. */
export function gapSentence(gap: Gap, words: Words): string {
  const what = say(words, `gap.${gap.why}`);
  return gap.text ? `${what} ${say(words, 'gap.quoted', { text: gap.text })}` : what;
}

/** What a medium is, with its length when it has one: Video, 1:23. */
export function mediaLabel(media: Media, words: Words): string {
  const label = say(words, `media.${media.kind}`);
  const length = media.video?.durationMs;
  return length ? say(words, 'media.duration', { label, duration: clock(length) }) : label;
}

/** A poll's options with their share (0 to 1; null without counts), and the sum of the votes that X gave. */
export function pollShares({ options }: Poll): {
  options: { label: string; votes: number | null; share: number | null }[];
  total: number;
} {
  const total = options.reduce((sum, { votes }) => sum + (votes ?? 0), 0);
  const share = (votes: number | null) => (votes === null || total === 0 ? null : votes / total);
  return { options: options.map(({ label, votes }) => ({ label, votes, share: share(votes) })), total };
}

/** How a poll stands: its votes in all, and whether it was over when it was read. */
export function pollState(poll: Poll, words: Words): string[] {
  const { options, total } = pollShares(poll);
  const counted = options.some(({ votes }) => votes !== null);
  return [
    counted ? count(words, 'poll.total', total) : say(words, 'poll.no-counts'),
    poll.final ? closedOn(poll, words) : openUntil(poll, words),
  ];
}

function closedOn({ endsAt }: Poll, words: Words): string {
  return endsAt === null
    ? say(words, 'poll.final')
    : say(words, 'poll.final-on', { date: dateInWords(endsAt, words.lang) });
}

function openUntil({ endsAt }: Poll, words: Words): string {
  return endsAt === null ? say(words, 'poll.open') : say(words, 'poll.ends', { date: dateInWords(endsAt, words.lang) });
}

/** A share (0 to 1) as a whole percentage, written as the language writes it. */
export function percent(share: number, words: Words): string {
  return share.toLocaleString(words.lang, { style: 'percent' });
}

/** What a cleaning rule takes out, in words; the rule's own name when it has none (a copy may come from another version). */
export function ruleName(rule: string, words: Words): string {
  const key = `rule.${rule}`;
  return Object.hasOwn(words, key) ? say(words, key as WordKey) : rule;
}
