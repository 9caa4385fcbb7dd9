import type { Translation } from '../../pipeline/article';
import { translatorName } from '../../pipeline/phrases';
import { say } from '../../pipeline/words';
import type { Drawing } from './drawing';
import { layOut } from './lay-out';
import { SectionView } from './SectionView';

interface Props {
  translation: Translation;
  drawing: Drawing;
}

/** The translation, folded at the end of a copy. */
export function TranslationPart({ translation, drawing }: Props) {
  const { words, ours } = drawing;
  const label = `${say(words, 'article.translation')} · ${translatorName(translation, words)}`;
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
