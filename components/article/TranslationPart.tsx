import { siteName } from '../../pipeline/address';
import type { Article } from '../../pipeline/article';
import { say } from '../../pipeline/words';
import type { Drawing } from './drawing';
import { layOut } from './lay-out';
import { SectionView } from './SectionView';

interface Props {
  translation: NonNullable<Article['translation']>;
  drawing: Drawing;
}

/** The reader site's own text, folded at the end of a copy. */
export function TranslationPart({ translation, drawing }: Props) {
  const { words, ours } = drawing;
  const label = `${say(words, 'article.translation')} · ${siteName(translation.url)}`;
  return (
    <details class="translation">
      <summary {...ours}>{label}</summary>
      <div class="article-body" lang={translation.lang} dir={translation.dir}>
        {layOut(translation.sections, drawing.marks).map((laid) => (
          <SectionView key={laid.section.id} laid={laid} drawing={{ ...drawing, dir: translation.dir }} />
        ))}
      </div>
    </details>
  );
}
