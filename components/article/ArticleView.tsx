import type { CopyContent } from '../../pipeline/copy';
import type { Highlight } from '../../pipeline/highlight';
import type { Words } from '../../pipeline/words';
import { ArticleHeader } from './ArticleHeader';
import { Colophon } from './Colophon';
import { Contents } from './Contents';
import { type Mode, prepare } from './drawing';
import { layOut } from './lay-out';
import { SectionView } from './SectionView';
import { TranslationPart } from './TranslationPart';
import { UnplacedHighlights } from './UnplacedHighlights';

interface Props {
  content: CopyContent;
  words: Words;
  mode: Mode;
  /** Shows the reader site's own text in place of the original, where there is one. */
  translation?: boolean;
  /** ISO 8601; for a copy out of the library. */
  savedAt?: string | null;
  /** The reader chose a highlight; `at` is where it stands in the window. */
  onHighlight?: (highlight: Highlight, at: DOMRect) => void;
}

/** An article with its notes and highlights, the same in the reader and in a saved copy. */
export function ArticleView({ content, words, mode, translation = false, savedAt = null, onHighlight }: Props) {
  const { article, thread } = content;
  const shown = (translation && article.translation) || article;
  const drawing = prepare({ content, words, mode, onHighlight }, shown);
  return (
    <article class="article" data-testid="article" data-mode={mode} lang={article.lang} dir={article.dir}>
      <ArticleHeader article={article} thread={thread} drawing={drawing} />
      <Contents sections={shown.sections} drawing={drawing} />
      <div class="article-body" lang={shown.lang} dir={shown.dir}>
        {layOut(shown.sections, drawing.marks).map((laid) => (
          <SectionView key={laid.section.id} laid={laid} drawing={drawing} />
        ))}
      </div>
      {mode === 'copy' && article.translation && (
        <TranslationPart translation={article.translation} drawing={drawing} />
      )}
      <UnplacedHighlights drawing={drawing} />
      <Colophon article={article} thread={thread} savedAt={savedAt} drawing={drawing} />
    </article>
  );
}
