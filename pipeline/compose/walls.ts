import type { Range } from '../text';
import { cohesion } from './cohesion';
import { announces, cueOf } from './discourse';
import type { Cue } from './discourse-markers';
import { type Draft, type DraftOf, splitParagraph } from './draft';
import { partition } from './partition';
import type { SentenceSplitter } from './sentences';

/** In UTF-16 units: three to five sentences; past `max` a paragraph is a wall. */
const paragraphSize = { ideal: 450, max: 900 };

/** How much each kind of opening words asks for a new paragraph (below 0) or speaks against it. */
const cueCosts: Readonly<Record<Cue, number>> = { first: -3, next: -3, last: -1, turn: -0.6, link: 0.7 };
const cohesionCost = 1.5;
/** A question opens a subject, and its answer stays with it. */
const questionCost = -0.5;
const answerCost = 0.8;
/** Where the author broke the line. */
const ownBreakCost = -2;

/** Breaks walls of text into paragraphs, at sentence ends and where the subject turns; other blocks stay as they are. */
export function withoutWalls(drafts: readonly Draft[], sentencesOf: SentenceSplitter): Draft[] {
  return drafts.flatMap((draft) =>
    draft.type === 'paragraph' && draft.text.length > paragraphSize.max ? paragraphsOf(draft, sentencesOf) : draft,
  );
}

function paragraphsOf(wall: DraftOf<'paragraph'>, sentencesOf: SentenceSplitter): Draft[] {
  const sentences = [...sentencesOf(wall.text)];
  const texts = sentences.map(({ start, end }) => wall.text.slice(start, end).trim());
  const sizes = sentences.map(({ start, end }) => end - start);
  const starts = partition(sizes, breakCosts(wall.text, sentences, texts), paragraphSize);
  const ranges = starts.map((first, index): Range => {
    const next = starts[index + 1];
    const end = next === undefined ? wall.text.length : (sentences[next]?.start ?? wall.text.length);
    return { start: sentences[first]?.start ?? 0, end };
  });
  return splitParagraph(wall, ranges);
}

function breakCosts(text: string, sentences: readonly Range[], texts: readonly string[]): number[] {
  const likeness = cohesion(texts);
  const cues = texts.map(cueOf);
  const leadsIn = (index: number) => cues[index + 1] === 'first' && announces(texts[index] ?? '');
  return texts.map((_, index) => {
    // `There are three questions.` stays with `First, …` and takes its place.
    if (leadsIn(index - 1)) return Number.POSITIVE_INFINITY;
    const cue = leadsIn(index) ? 'first' : cues[index];
    const ownBreak = /\n\s*$/.test(text.slice(0, sentences[index]?.start ?? 0).slice(-3));
    return (
      cohesionCost * (likeness[index] ?? 0) +
      (cue ? cueCosts[cue] : 0) +
      (ownBreak ? ownBreakCost : 0) +
      (asks(texts[index]) ? questionCost : 0) +
      (asks(texts[index - 1]) ? answerCost : 0)
    );
  });
}

function asks(sentence: string | undefined): boolean {
  return sentence !== undefined && /[?？]\s*[»”"’)\]]?$/u.test(sentence);
}
