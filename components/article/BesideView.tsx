import type { Article } from '../../pipeline/article';
import { say } from '../../pipeline/words';
import { type BesideRow, besideRows } from './beside-rows';
import type { Drawing } from './drawing';
import { layOut } from './lay-out';
import { SectionView } from './SectionView';

interface Props {
  article: Article;
  translation: NonNullable<Article['translation']>;
  drawing: Drawing;
}

/**
 * The article and its translation, section by section: beside each other in a wide window, one after the other in a
 * narrow one. The translation is to be read here and not to be marked: the article's text is the original's.
 */
export function BesideView({ article, translation, drawing }: Props) {
  const rows = besideRows(layOut(article.sections, drawing.marks), layOut(translation.sections, drawing.marks));
  return (
    <div class="beside" data-testid="beside">
      {rows.map((row) => (
        <Row
          key={row.own[0]?.section.id ?? row.their[0]?.section.id}
          row={row}
          translation={translation}
          drawing={drawing}
        />
      ))}
    </div>
  );
}

function Row({ row, translation, drawing }: { row: BesideRow } & Omit<Props, 'article'>) {
  const { words, ours, dir } = drawing;
  const isOneSided = row.own.length === 0 || row.their.length === 0;
  return (
    <div class="beside-row" data-paired={row.paired}>
      {!row.paired && (
        <p class="beside-label" data-skip {...ours}>
          {say(words, isOneSided ? 'translation.one-sided' : 'translation.unpaired')}
        </p>
      )}
      <div class="beside-own" dir={dir}>
        {row.own.map((laid) => (
          <SectionView key={laid.section.id} laid={laid} drawing={drawing} />
        ))}
      </div>
      <div class="beside-their" data-skip lang={translation.lang} dir={translation.dir}>
        {row.their.map((laid) => (
          <SectionView key={laid.section.id} laid={laid} drawing={{ ...drawing, dir: translation.dir }} />
        ))}
      </div>
    </div>
  );
}
