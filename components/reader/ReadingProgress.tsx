import { say, type Words } from '../../pipeline/words';

/** How much of the article is behind the reader: a hair line at the window's top. `share` is 0 to 1. */
export function ReadingProgress({ words, share }: { words: Words; share: number }) {
  return (
    <div
      class="reading-progress"
      role="progressbar"
      aria-label={say(words, 'reader.progress')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      data-skip
    >
      <span style={{ inlineSize: `${share * 100}%` }} />
    </div>
  );
}
