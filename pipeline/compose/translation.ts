import type { Section, Translation } from '../article';
import type { PageText } from '../thread';
import { besides } from './beside';
import { directionOfText, languageOf } from './language';
import { sectionHeading } from './section-heading';
import { type DraftSection, draftSections, numbered, parted, type Reading } from './sections';
import { type SentenceSplitter, sentenceSplitter } from './sentences';
import { textBlocks } from './text-blocks';
import { amountCounter } from './words';

/**
 * The reader site's own text in sections of its own: those of the original where the two can be told to say the same,
 * else its own. It belongs to no post, so its blocks have no post and no range.
 */
export function translated(
  { text, url, ...page }: PageText,
  original: { sections: readonly Section[]; sentencesOf: SentenceSplitter },
): Translation {
  const lang = languageOf(page.lang) ?? 'und';
  const { blocks } = textBlocks({ text, inlines: [{ kind: 'text', text }], start: 0 }, { postId: null, lang: null });
  const span = { words: amountCounter()(text).words, timeOf: () => null };
  const reading = { span, sentencesOf: sentenceSplitter(lang), joins: true };
  const sections = sectionsBeside(original, draftSections(blocks, reading), reading);
  return { lang, dir: directionOfText(text), url, sections: numbered(sections, 't') };
}

function sectionsBeside(
  { sections, sentencesOf }: { sections: readonly Section[]; sentencesOf: SentenceSplitter },
  alone: DraftSection[],
  reading: Reading,
): DraftSection[] {
  const own = sections.filter(({ branchFrom, folded }) => branchFrom === undefined && !folded);
  const drafts = alone.flatMap((section) => section.drafts);
  const found = besides(own, drafts, [sentencesOf, reading.sentencesOf]);
  if (!found) return alone;
  return found.flatMap(({ section, drafts: part }): DraftSection[] => {
    if (!section) return parted(part, reading);
    const none = { heading: null, headingFrom: null };
    const heading = section.heading === null ? none : sectionHeading(part, false, reading.sentencesOf);
    return [{ ...heading, beside: section.id, drafts: part }];
  });
}
