import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import type { Copy } from '../../copy';
import { dateInWords } from '../../date';
import type { NoteSource, PlacedNote } from '../../note';
import { noteBodyStart, noteWhere } from '../../place';
import { say, type Words } from '../../words';
import { onOneLine } from './beside';
import { bodyNodes } from './body';
import { link, paragraph, phrasing, strong, text } from './phrasing';
import type { Writing } from './writing';

/** A footnote's label for each note (its id) and for each highlight with a comment (`comment-1`, …); no two are alike. */
export function footnoteLabels({ notes, highlights }: Pick<Copy, 'notes' | 'highlights'>): Writing['labels'] {
  const labels = new Map<object, string>();
  const taken = new Set<string>();
  const give = (owner: object, wanted: string) => {
    let label = wanted;
    for (let number = 2; taken.has(label); number += 1) label = `${wanted}-${number}`;
    taken.add(label);
    labels.set(owner, label);
  };
  for (const note of notes) give(note, note.id.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-') || 'note');
  const commented = highlights.filter(({ comment }) => comment.trim() !== '');
  for (const [index, highlight] of commented.entries()) give(highlight, `comment-${index + 1}`);
  return labels;
}

/** Each note and each comment as a footnote. */
export function footnoteNodes(writing: Writing): FootnoteDefinition[] {
  const { copy, words, labels } = writing;
  return [
    ...copy.notes.map((note) => definition(labels.get(note) ?? note.id, noteNodes(note, writing))),
    ...copy.highlights.flatMap((highlight) => {
      const label = labels.get(highlight);
      const body = [paragraph(strong(`${say(words, 'highlight.comment')}.`)), ...bodyNodes(highlight.comment)];
      return label === undefined ? [] : [definition(label, body as FootnoteDefinition['children'])];
    }),
  ];
}

function definition(label: string, children: FootnoteDefinition['children']): FootnoteDefinition {
  return { type: 'footnoteDefinition', identifier: label, label, children };
}

function noteNodes(note: PlacedNote, writing: Writing): FootnoteDefinition['children'] {
  const { words } = writing;
  const marks = writing.marks.get(noteWhere(note)) ?? [];
  const { title } = note;
  const bodyStart = noteBodyStart(note);
  const body = bodyNodes(note.body, (inline, start) => phrasing([inline], marks, bodyStart + start, writing));
  const asOf = say(words, 'note.as-of', { date: dateInWords(note.asOf, words.lang) });
  return [
    paragraph(strong(`${say(words, 'note.label')}.`), text(' '), {
      type: 'emphasis',
      children: onOneLine(phrasing([{ kind: 'text', text: title }], marks, 0, writing)),
    }),
    ...(body as FootnoteDefinition['children']),
    paragraph(text(`${asOf}. ${say(words, 'note.called-by', { words: note.matched })}.`)),
    {
      type: 'list',
      spread: false,
      children: note.sources.map((source) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(...sourceNodes(source, words))],
      })),
    },
  ];
}

function sourceNodes({ title, publisher, url, date }: NoteSource, words: Words): PhrasingContent[] {
  const about = [publisher, ...(date ? [dateInWords(date, words.lang)] : [])];
  return [...link(url, text(title)), text(`, ${about.join(', ')}`)];
}
