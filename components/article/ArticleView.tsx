import { useContext, useLayoutEffect, useMemo } from 'preact/hooks';
import type { CopyContent } from '../../pipeline/copy';
import type { Highlight } from '../../pipeline/highlight';
import { translatorName } from '../../pipeline/phrases';
import { createPlacing, isNoteWhere } from '../../pipeline/place';
import { say, type Words } from '../../pipeline/words';
import { ArticleHeader } from './ArticleHeader';
import { BesideView } from './BesideView';
import { Colophon } from './Colophon';
import { Contents } from './Contents';
import { type Drawing, groundOf, type Mode, prepare } from './drawing';
import { countGroups, firstGroups, many, useDrawnSoFar } from './drawn-so-far';
import { KeptSection } from './KeptSection';
import { layOut } from './lay-out';
import { MarkdownDrawing } from './markdown-drawing';
import { TranslationPart } from './TranslationPart';
import { UnplacedHighlights } from './UnplacedHighlights';

/** Which text is read: the author's, its translation, or both. */
export type Shown = 'original' | 'translation' | 'both';

interface Props {
  content: CopyContent;
  words: Words;
  mode: Mode;
  /** Shows the reader site's own text, where there is one, in place of the original or beside it. */
  show?: Shown;
  /** ISO 8601; for a copy out of the library. */
  savedAt?: string | null;
  /** The reader chose a highlight; `at` is where it stands in the window. */
  onHighlight?: (highlight: Highlight, at: DOMRect) => void;
  /** `ranges`: highlights stay out of the elements, and whoever draws the article paints them. */
  highlightsAs?: 'marks' | 'ranges';
  /** Called when the article has been drawn, with what stands on its blocks. */
  onMarks?: (marks: Drawing['marks']) => void;
}

/** An article with its notes and highlights, the same in the reader and in a saved copy. */
export function ArticleView({ content, show = 'original', savedAt = null, onMarks, ...options }: Props) {
  const { article, thread, notes, highlights, assets } = content;
  const { words, mode, onHighlight, highlightsAs } = options;
  const { translation } = article;
  const shown = (show === 'translation' && translation) || article;
  const both = show === 'both' ? translation : null;
  const wordsOf = useContext(MarkdownDrawing)?.wordsOf ?? null;
  const place = useMemo(() => createPlacing(article, notes, wordsOf ?? String), [article, notes, wordsOf]);
  const ground = useMemo(() => groundOf(article, thread, shown), [article, thread, shown]);
  const drawing = useMemo(() => {
    // What stands in notes finds its place when their words can be told.
    const known = wordsOf ? highlights : highlights.filter(({ where }) => !isNoteWhere(where));
    return prepare({ content: { ...content, highlights: known }, place, ...options }, ground);
  }, [place, ground, highlights, assets, words, mode, onHighlight, highlightsAs]);
  const sections = useMemo(() => layOut(shown.sections, drawing.marks), [shown, drawing]);
  const groups = useMemo(() => countGroups(sections), [sections]);
  const drawn = useDrawnSoFar(groups, mode !== 'view' || both !== null);
  const isWhole = drawn >= groups;
  useLayoutEffect(() => onMarks?.(drawing.marks), [drawing, both, isWhole, onMarks]);
  return (
    <article
      class="article"
      data-testid="article"
      data-mode={mode}
      data-both={both ? true : undefined}
      data-long={groups > many ? true : undefined}
      data-drawing={isWhole ? undefined : true}
      lang={article.lang}
      dir={article.dir}
    >
      <ArticleHeader article={article} thread={thread} drawing={drawing} />
      <Contents sections={shown.sections} drawing={drawing} />
      {mode === 'view' && show !== 'original' && translation && (
        <p class="translated-by" data-testid="translated-by" data-skip {...drawing.ours}>
          {say(words, 'article.translation')} · {translatorName(translation, words)}
        </p>
      )}
      <div
        class="article-body"
        data-where={mode === 'view' && shown === translation ? 'translation' : undefined}
        lang={shown.lang}
        dir={shown.dir}
      >
        {both ? (
          <BesideView article={article} translation={both} drawing={drawing} />
        ) : (
          firstGroups(sections, drawn).map((laid) => (
            <KeptSection key={laid.section.id} laid={laid} drawing={drawing} />
          ))
        )}
      </div>
      {mode === 'copy' && translation && <TranslationPart translation={translation} drawing={drawing} />}
      <UnplacedHighlights drawing={drawing} />
      <Colophon article={article} thread={thread} savedAt={savedAt} drawing={drawing} />
    </article>
  );
}
