import type { Section } from '../article';
import { openingCue, ordinalLength } from './discourse';
import type { Draft } from './draft';
import { firstWords, hasQuestionMark, isMeaningful, shortened } from './extract';
import { leadsInto } from './section-starts';
import type { SentenceSplitter } from './sentences';

type Heading = Pick<Section, 'heading' | 'headingFrom'>;

const none: Heading = { heading: null, headingFrom: null };
const quotedQuestion = /[«“„"‹「『]\s*([^«»“”„"‹›「」『』]{6,400}?[?？])\s*[»”“"›」』]/u;

/** How far into a section its question is looked for, in UTF-16 units. */
const reach = 500;

/**
 * The author's words that name a section: its own heading; else a question it opens with or quotes at its opening;
 * else its opening words. The article's first section needs none but the author's own.
 */
export function sectionHeading(drafts: readonly Draft[], isFirst: boolean, sentencesOf: SentenceSplitter): Heading {
  const opening = drafts.find(({ type }) => type === 'paragraph' || type === 'heading' || type === 'list');
  if (opening?.type === 'heading') return { heading: headingLine(opening.text), headingFrom: 'author' };
  const text = isFirst ? '' : openingText(drafts);
  const question = questionIn(text.slice(0, reach), sentencesOf);
  if (question !== null) return { heading: shortened(question), headingFrom: 'question' };
  const words = firstWords(text, sentencesOf);
  return words === null ? none : { heading: words, headingFrom: 'opening' };
}

/** A heading line as a name: on one line, without the colon that leads to its text. */
function headingLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replace(/\s*[:：]$/, '');
}

/** The text that a section opens with; where it first announces its points, the first of them: `There are three. | First, …` */
function openingText(drafts: readonly Draft[]): string {
  const [first, second] = drafts.filter((draft) => draft.type === 'paragraph');
  if (!first) return '';
  if (second && leadsInto(first, second)) return second.text;
  return first.text.slice(openingCue(first.text).leadIn);
}

function questionIn(text: string, sentencesOf: SentenceSplitter): string | null {
  if (!hasQuestionMark(text)) return null;
  const [first, second] = sentencesOf(text);
  if (!first) return null;
  const quoted = quotedQuestion.exec(text.slice(0, (second ?? first).end))?.[1]?.trim();
  if (quoted !== undefined && isMeaningful(quoted)) return quoted;
  const sentence = text.slice(ordinalLength(text), first.end).trim();
  return /[?？]$/u.test(sentence) && isMeaningful(sentence) ? sentence : null;
}
