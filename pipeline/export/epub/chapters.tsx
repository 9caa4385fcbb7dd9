import type { VNode } from 'preact';
import { ArticleHeader } from '../../../components/article/ArticleHeader';
import { Colophon } from '../../../components/article/Colophon';
import { type Drawing, groundOf, prepare } from '../../../components/article/drawing';
import { layOut } from '../../../components/article/lay-out';
import { NoteAside } from '../../../components/article/NoteAside';
import { SectionView } from '../../../components/article/SectionView';
import { UnplacedHighlights } from '../../../components/article/UnplacedHighlights';
import type { Section } from '../../article';
import type { Copy } from '../../copy';
import { translatorName } from '../../phrases';
import { createPlacing } from '../../place';
import { plainWords } from '../../plain-words';
import { dirOf, say, type Words } from '../../words';

/** One document of a book. */
export interface Chapter {
  /** Without its ending. */
  name: string;
  /** Null for one that the table of contents passes over. */
  title: string | null;
  lang: string;
  dir: 'ltr' | 'rtl';
  body: VNode;
}

interface Options {
  words: Words;
  pictureFiles: ReadonlyMap<string, string>;
}

/** The documents of a copy's book, in reading order: title page, a chapter a section, translation, end notes, colophon. */
export function chaptersOf(copy: Copy, { words, pictureFiles }: Options): Chapter[] {
  const { article, thread } = copy;
  const drawing = prepare(
    { content: copy, words, mode: 'book', pictureFiles, place: createPlacing(article, copy.notes, plainWords) },
    groundOf(article, copy.thread, article),
  );
  const { lang, dir } = article;
  const { translation } = article;
  const ours = { lang: words.lang, dir: dirOf(words) };
  return [
    {
      name: 'title',
      title: article.title,
      lang,
      dir,
      body: <ArticleHeader article={article} thread={thread} drawing={drawing} />,
    },
    ...sectionChapters(article.sections, drawing, { lang, dir }),
    ...(translation
      ? sectionChapters(translation.sections, { ...drawing, dir: translation.dir }, translation, {
          name: 'translation',
          title: `${say(words, 'article.translation')} · ${translatorName(translation, words)}`,
        })
      : []),
    ...endNotes(copy, drawing, words),
    {
      name: 'colophon',
      title: say(words, 'colophon.title'),
      ...ours,
      body: (
        <>
          <UnplacedHighlights drawing={drawing} />
          <Colophon article={article} thread={thread} savedAt={copy.savedAt} drawing={drawing} />
        </>
      ),
    },
  ];
}

/** A section a chapter; comments stand below the words they are about, notes at the end of the book. */
function sectionChapters(
  sections: readonly Section[],
  drawing: Drawing,
  { lang, dir }: Pick<Chapter, 'lang' | 'dir'>,
  { name, title: first }: { name: string; title: string | null } = { name: 'section', title: null },
): Chapter[] {
  return layOut(sections, drawing.marks).map((laid, index) => {
    const stretches = laid.stretches.map((stretch) => ({
      ...stretch,
      asides: stretch.asides.filter(({ kind }) => kind === 'comment'),
    }));
    return {
      name: `${name}-${index + 1}`,
      title: laid.section.heading ?? (index === 0 ? first : null),
      lang,
      dir,
      body: <SectionView laid={{ ...laid, stretches }} drawing={drawing} />,
    };
  });
}

function endNotes({ article }: Copy, drawing: Drawing, words: Words): Chapter[] {
  const sections = [...article.sections, ...(article.translation?.sections ?? [])];
  const asides = layOut(sections, drawing.marks).flatMap(({ stretches }) => stretches.flatMap((each) => each.asides));
  const notes = asides.filter((aside) => aside.kind === 'note');
  if (notes.length === 0) return [];
  const title = say(words, 'note.all');
  const body = (
    <section class="end-notes" {...{ 'epub:type': 'endnotes' }}>
      <h2>{title}</h2>
      {notes.map(({ note, number }) => (
        <NoteAside key={number} note={note} number={number} drawing={drawing} />
      ))}
    </section>
  );
  return [{ name: 'notes', title, lang: words.lang, dir: dirOf(words), body }];
}
