import type { Article } from '../article';
import type { PageText } from '../thread';
import { directionOfText, languageOf } from './language';
import { draftSections, numbered } from './sections';
import { sentenceSplitter } from './sentences';
import { textBlocks } from './text-blocks';
import { amountCounter } from './words';

/** The reader site's own text in sections of its own; it belongs to no post, so its blocks have no post and no range. */
export function translated({ text, url, ...page }: PageText): NonNullable<Article['translation']> {
  const lang = languageOf(page.lang) ?? 'und';
  const voice = { postId: null, lang: null };
  const { blocks } = textBlocks({ text, inlines: [{ kind: 'text', text }], start: 0 }, voice);
  const span = { words: amountCounter()(text).words, timeOf: () => null };
  const sections = draftSections(blocks, { span, sentencesOf: sentenceSplitter(lang), joins: true });
  return { lang, dir: directionOfText(text), url, sections: numbered(sections, 't') };
}
