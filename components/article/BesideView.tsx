import type { Article, Translation } from '../../pipeline/article';
import type { Mark } from '../../pipeline/mark';
import { say } from '../../pipeline/words';
import { noteId } from './anchors';
import { type BesideRow, besideRows } from './beside-rows';
import type { Drawing } from './drawing';
import { layOut } from './lay-out';
import { SectionView } from './SectionView';

interface Props {
  article: Article;
  translation: Translation;
  drawing: Drawing;
}

/**
 * The article and its translation, section by section: beside each other in a wide window, one after the other in a
 * narrow one.
 */
export function BesideView({ article, translation, drawing }: Props) {
  const [marks, drawn] = [drawing.marks, drawing.drawn].map((all) => withoutTold(all, article));
  const their: Drawing = {
    ...drawing,
    marks: marks ?? drawing.marks,
    drawn: drawn ?? drawing.drawn,
    dir: translation.dir,
  };
  const rows = besideRows(layOut(article.sections, drawing.marks), layOut(translation.sections, their.marks));
  return (
    <div class="beside" data-testid="beside">
      {rows.map((row) => (
        <Row
          key={row.own[0]?.section.id ?? row.their[0]?.section.id}
          row={row}
          lang={translation.lang}
          drawings={{ own: drawing, their }}
        />
      ))}
    </div>
  );
}

interface RowProps {
  row: BesideRow;
  /** The translation's. */
  lang: string;
  drawings: { own: Drawing; their: Drawing };
}

function Row({ row, lang, drawings: { own, their } }: RowProps) {
  const { words, ours } = own;
  const isOneSided = row.own.length === 0 || row.their.length === 0;
  return (
    <div class="beside-row" data-paired={row.paired}>
      {!row.paired && (
        <p class="beside-label" data-skip {...ours}>
          {say(words, isOneSided ? 'translation.one-sided' : 'translation.unpaired')}
        </p>
      )}
      <div class="beside-own" dir={own.dir}>
        {row.own.map((laid) => (
          <SectionView key={laid.section.id} laid={laid} drawing={own} />
        ))}
      </div>
      <div class="beside-their" data-where="translation" lang={lang} dir={their.dir}>
        {row.their.map((laid) => (
          <SectionView key={laid.section.id} laid={laid} drawing={their} />
        ))}
      </div>
    </div>
  );
}

/** The marks without the notes that stand beside the original already: nobody is told a thing twice. */
function withoutTold(marks: Drawing['marks'], { sections }: Article): Drawing['marks'] {
  const own = new Set(sections.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
  const told = new Set(
    [...marks].flatMap(([blockId, here]) =>
      own.has(blockId) ? here.flatMap((mark) => (mark.by === 'note' ? noteId(mark.note) : [])) : [],
    ),
  );
  const isNew = (mark: Mark) => mark.by !== 'note' || !told.has(noteId(mark.note));
  return new Map([...marks].map(([blockId, here]) => [blockId, here.filter(isNew)]));
}
