import type { Section } from '../../pipeline/article';
import { besideWhere } from '../../pipeline/beside';
import { type Group, joinContinued } from '../../pipeline/group';
import type { Highlight } from '../../pipeline/highlight';
import type { Mark } from '../../pipeline/mark';
import type { PlacedNote } from '../../pipeline/note';
import { noteWhere } from '../../pipeline/place';

/** What stands beside a group: a context note, or the comment on a highlight that begins there. */
export type Aside = { kind: 'note'; note: PlacedNote; number: number } | { kind: 'comment'; highlight: Highlight };

/** A group with what stands beside it, and the groups after it down to the next that has something beside it. */
export interface Stretch {
  groups: Group[];
  asides: Aside[];
  /** Counts the stretches that have asides, over all sections: an aside stands below those of the stretch before. */
  number: number;
}

export interface LaidSection {
  section: Section;
  stretches: Stretch[];
}

/** The blocks of sections as stretches, so that each aside can stand beside the words that it is about. */
export function layOut(sections: readonly Section[], marks: ReadonlyMap<string, readonly Mark[]>): LaidSection[] {
  let number = 0;
  return sections.map((section) => {
    const stretches: Stretch[] = [];
    for (const group of joinContinued(section.blocks)) {
      const asides = group.flatMap(({ id }) => asidesOf(id, marks));
      const last = stretches.at(-1);
      if (asides.length > 0) number += 1;
      if (last && asides.length === 0) last.groups.push(group);
      else stretches.push({ groups: [group], asides, number });
    }
    return { section, stretches };
  });
}

/** The highlights that begin on these marks' words and that the reader wrote about. */
export function commentsOn(marks: readonly Mark[] = []): Highlight[] {
  return marks.flatMap((mark) =>
    mark.by === 'highlight' && mark.first && mark.highlight.comment.trim() !== '' ? [mark.highlight] : [],
  );
}

/** Notes and comments on a block, each note with the comments on its own words after it. */
function asidesOf(blockId: string, marks: ReadonlyMap<string, readonly Mark[]>): Aside[] {
  const comments = (on: readonly Mark[] | undefined) =>
    commentsOn(on).map((highlight): Aside => ({ kind: 'comment', highlight }));
  const onWords = (marks.get(blockId) ?? []).flatMap((mark): Aside[] => {
    if (mark.by === 'highlight') return comments([mark]);
    if (mark.again > 0) return [];
    return [{ kind: 'note', note: mark.note, number: mark.number }, ...comments(marks.get(noteWhere(mark.note)))];
  });
  return [...onWords, ...comments(marks.get(besideWhere(blockId)))];
}
