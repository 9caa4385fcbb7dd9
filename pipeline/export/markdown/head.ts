import type { RootContent } from 'mdast';
import { dateInWords } from '../../date';
import { verdictSentences } from '../../phrases';
import { count, say } from '../../words';
import { mediaNodes } from './media';
import { link, paragraph, strong, text } from './phrasing';
import type { Writing } from './writing';

/** The title, who and when, whether it is whole, and the cover. */
export function headNodes({ copy: { article, thread }, words }: Writing): RootContent[] {
  const { author, publishedAt, cover } = article;
  const facts = [
    ...(author.handle ? [`@${author.handle}`] : []),
    ...(publishedAt ? [dateInWords(publishedAt, words.lang)] : []),
    count(words, 'minutes', article.minutes),
  ];
  return [
    { type: 'heading', depth: 1, children: [text(article.title)] },
    paragraph(
      strong(author.name),
      text(` · ${facts.join(' · ')} · `),
      ...link(thread.url, text(say(words, 'article.original'))),
    ),
    paragraph(
      strong(`${say(words, `verdict.${thread.verdict.status}`)}.`),
      text(` ${verdictSentences(thread.verdict, words).join(' ')}`),
    ),
    ...(cover ? mediaNodes(cover, words) : []),
  ];
}
