import { siteOf } from '../../pipeline/address';
import type { Section } from '../../pipeline/article';
import type { CopyContent } from '../../pipeline/copy';
import type { Highlight } from '../../pipeline/highlight';
import { type Mark, marksOf } from '../../pipeline/mark';
import { dirOf, type Words } from '../../pipeline/words';
import { type PostPlaces, postPlaces, type RemovedPlaces, removedPlaces } from './post-places';

/**
 * `view` may load pictures and play videos; `copy` stands alone: it shows only the pictures that it carries;
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
  marks: ReadonlyMap<string, readonly Mark[]>;
  unplaced: readonly Highlight[];
  /** The posts' site, where mentions and tags lead; null when there is none. */
  site: string | null;
  places: PostPlaces;
  removed: RemovedPlaces;
  onHighlight?: (highlight: Highlight, at: DOMRect) => void;
}

export interface DrawingOptions extends Pick<Drawing, 'words' | 'mode' | 'pictureFiles' | 'onHighlight'> {
  content: CopyContent;
}

/** Gathers what the parts need; `shown` are the sections that will be drawn. */
export function prepare({ content, ...options }: DrawingOptions, shown: Shown): Drawing {
  const { article, notes, highlights, assets, thread } = content;
  const { byBlock, unplaced } = marksOf(article, notes, highlights);
  const ours = { lang: options.words.lang, dir: dirOf(options.words) };
  return {
    ...options,
    ours,
    assets,
    marks: byBlock,
    unplaced,
    dir: shown.dir,
    site: siteOf(thread),
    places: postPlaces(thread, shown.sections),
    removed: removedPlaces(article.removed, shown.sections),
  };
}

export interface Shown {
  lang: string;
  dir: 'ltr' | 'rtl';
  sections: readonly Section[];
}
