import type { Copy } from '../../copy';
import type { Mark } from '../../mark';
import type { Words } from '../../words';

/** What every part of a Markdown copy needs to be written. */
export interface Writing {
  copy: Copy;
  words: Words;
  marks: ReadonlyMap<string, readonly Mark[]>;
  /** Where each run of words beside the article's text begins in its own, by the run's name. */
  besideStarts: ReadonlyMap<string, number>;
  /** The footnote of each note and of each comment, by what `footnoteKey` says. */
  labels: ReadonlyMap<object, string>;
  /** The posts' site, where mentions and tags lead; null when there is none. */
  site: string | null;
}
