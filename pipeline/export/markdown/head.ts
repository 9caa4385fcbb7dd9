import type { PhrasingContent, RootContent } from 'mdast';
import { webAddress } from '../../address';
import { headId } from '../../beside';
import { dateInWords } from '../../date';
import { verdictSentences } from '../../phrases';
import { count, say } from '../../words';
import { besideNodes } from './beside';
import { mediaNodes } from './media';
import { link, paragraph, strong, text } from './phrasing';
import type { Writing } from './writing';

/** The title, who and when, whether it is whole, and the cover. */
export function headNodes(writing: Writing): RootContent[] {
  const { copy, words } = writing;
  const { article, thread } = copy;
  const { author, publishedAt, cover } = article;
  const facts: PhrasingContent[][] = [
    ...(author.name ? [[strong(author.name)]] : []),
    ...(author.handle ? [[text(`@${author.handle}`)]] : []),
    ...(publishedAt ? [[text(dateInWords(publishedAt, words.lang))]] : []),
    [text(count(words, 'minutes', article.minutes))],
    ...(webAddress(thread.url) ? [link(thread.url, text(say(words, 'article.original')))] : []),
  ];
  return [
    { type: 'heading', depth: 1, children: besideNodes(`${headId}.title`, article.title, writing) },
    paragraph(...facts.flatMap((fact, index) => (index === 0 ? fact : [text(' · '), ...fact]))),
    paragraph(
      strong(`${say(words, `verdict.${thread.verdict.status}`)}.`),
      text(` ${verdictSentences(thread.verdict, words).join(' ')}`),
    ),
    ...(cover ? mediaNodes(`${headId}.cover`, cover, writing) : []),
  ];
}
