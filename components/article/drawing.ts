import { siteOf } from '../../pipeline/address';
import type { Article, Section } from '../../pipeline/article';
import { allBesideStarts } from '../../pipeline/beside';
import type { CopyContent } from '../../pipeline/copy';
import type { Highlight } from '../../pipeline/highlight';
import { type Mark, marksOf } from '../../pipeline/mark';
import type { Placing } from '../../pipeline/place';
import type { Thread } from '../../pipeline/thread';
import { dirOf, type Words } from '../../pipeline/words';
import { type PostPlaces, postPlaces, type RemovedPlaces, removedPlaces } from './post-places';

/**
 * `view` may load pictures and play videos; `copy` stands alone: it shows only the pictures and films that it carries;
 * `book` is a copy whose pictures are files beside it and whose notes stand at its end.
 */
export type Mode = 'view' | 'copy' | 'book';

/** What every part of an article needs to be drawn. */
export interface Drawing {
  words: Words;
  /** Attributes of what is not the author's words but ours. */
  ours: { lang: string; dir: 'ltr' | 'rtl' };
  /** The direction of the text being drawn; blocks that differ say so. */
  dir: 'ltr' | 'rtl';
  mode: Mode;
  assets: CopyContent['assets'];
  /** In a book: where each picture stands, by its address. */
  pictureFiles?: ReadonlyMap<string, string>;
  /** By block, and by the name of a text beside the blocks' words: all that stands on it. */
  marks: ReadonlyMap<string, readonly Mark[]>;
  /** Those of them that are elements among the words: highlights are not, where ranges are painted over the words. */
  drawn: ReadonlyMap<string, readonly Mark[]>;
  /** Where each run of words beside the article's text begins in its own, by the run's name. */
  besideStarts: ReadonlyMap<string, number>;
  unplaced: readonly Highlight[];
  /** The posts' site, where mentions and tags lead; null when there is none. */
  site: string | null;
  places: PostPlaces;
  removed: RemovedPlaces;
  onHighlight?: (highlight: Highlight, at: DOMRect) => void;
}

/** What is drawn the same whatever stands on it. */
export type Ground = Pick<Drawing, 'besideStarts' | 'dir' | 'site' | 'places' | 'removed'>;

/** Finds where everything stands in the sections that will be drawn. */
export function groundOf(article: Article, thread: Thread, shown: Shown): Ground {
  return {
    besideStarts: allBesideStarts(article),
    dir: shown.dir,
    site: siteOf(thread),
    places: postPlaces(thread, shown.sections),
    removed: removedPlaces(article.removed, shown.sections),
  };
}

export interface DrawingOptions extends Pick<Drawing, 'words' | 'mode' | 'pictureFiles' | 'onHighlight'> {
  content: CopyContent;
  /** How highlights are shown: as `<mark>` among the words (the default), or as ranges that somebody else paints. */
  highlightsAs?: 'marks' | 'ranges';
  /** Finds the places of highlights. */
  place: Placing;
}

/** Gathers what the parts need. */
export function prepare({ content, highlightsAs, place, ...options }: DrawingOptions, ground: Ground): Drawing {
  const { article, notes, highlights, assets } = content;
  const { byBlock, unplaced } = marksOf(article, notes, highlights, place);
  const ours = { lang: options.words.lang, dir: dirOf(options.words) };
  return {
    ...options,
    ours,
    assets,
    marks: byBlock,
    drawn: highlightsAs === 'ranges' ? withoutHighlights(byBlock) : byBlock,
    unplaced,
    ...ground,
  };
}

export interface Shown {
  lang: string;
  dir: 'ltr' | 'rtl';
  sections: readonly Section[];
}

function withoutHighlights(marks: Drawing['marks']): Drawing['marks'] {
  return new Map([...marks].map(([at, here]) => [at, here.filter(({ by }) => by === 'note')]));
}
