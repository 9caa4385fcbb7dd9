import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import { webAddress } from '../../address';
import type { Removed, Shortened } from '../../article';
import { timeInWords } from '../../date';
import { ruleName, sourceSentence, translatorName, verdictSentences } from '../../phrases';
import { count, say, type WordKey, type Words } from '../../words';
import { link, paragraph, strong, text } from './phrasing';
import type { Writing } from './writing';

/** Where the text comes from, whether it is whole, and what was left out of it. */
export function colophonNodes({ copy: { article, thread, savedAt }, words }: Writing): RootContent[] {
  const { verdict, repliesByOthers: replies } = thread;
  const translation = thread.translation ?? article.translation;
  const status = say(words, `verdict.${verdict.status}`);
  const facts: Fact[] = [
    ...(webAddress(thread.url) ? [['colophon.original', link(thread.url, text(thread.url))] as Fact] : []),
    ['colophon.source', [text(sourceSentence(thread, words))]],
    ['colophon.verdict', [text(`${status}. ${verdictSentences(verdict, words).join(' ')}`)]],
    ...(verdict.missing.length > 0 ? [['colophon.missing', [text(verdict.missing.join(', '))]] as Fact] : []),
    ...(replies === undefined
      ? []
      : [['colophon.replies', [text(count(words, 'colophon.replies-count', replies))]] as Fact]),
    ['colophon.pulled', [text(timeInWords(thread.pulledAt, words.lang))]],
    ...(savedAt ? [['colophon.saved', [text(timeInWords(savedAt, words.lang))]] as Fact] : []),
    ...(translation
      ? [['colophon.translation', link(translation.url, text(translatorName(translation, words)))] as Fact]
      : []),
  ];
  const items = facts.map(([key, value]) => item(paragraph(strong(`${say(words, key)}:`), text(' '), ...value)));
  return [
    { type: 'heading', depth: 2, children: [text(say(words, 'colophon.title'))] },
    {
      type: 'list',
      spread: false,
      children: [...items, removedItem(article.removed, words), ...shortenedItems(article.shortened ?? [], words)],
    },
    paragraph(text(say(words, 'colophon.made'))),
  ];
}

type Fact = [WordKey, PhrasingContent[]];

function removedItem(removed: readonly Removed[], words: Words): ListItem {
  if (removed.length === 0) return item(paragraph(text(say(words, 'colophon.removed.none'))));
  const children = removed.map((each) =>
    item(paragraph(text(`“${oneLine(each.text)}” — ${ruleName(each.rule, words)}`))),
  );
  return item(paragraph(text(`${count(words, 'colophon.removed', removed.length)}:`)), {
    type: 'list',
    spread: false,
    children,
  });
}

function shortenedItems(shortened: readonly Shortened[], words: Words): ListItem[] {
  if (shortened.length === 0) return [];
  const children = shortened.map(({ text: label, from }) =>
    item(paragraph(text(`${oneLine(label)} — `), { type: 'inlineCode', value: from })),
  );
  return [
    item(paragraph(text(`${count(words, 'colophon.shortened', shortened.length)}:`)), {
      type: 'list',
      spread: false,
      children,
    }),
  ];
}

function item(...children: ListItem['children']): ListItem {
  return { type: 'listItem', spread: false, children };
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/gu, ' ').trim();
}
