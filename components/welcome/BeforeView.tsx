import type { Author } from '../../pipeline/thread';
import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  author: Author;
  lang: string;
  /** The posts' own words, one after the other. */
  posts: readonly { id: string; text: string }[];
}

/** A thread as it comes: post under post, each with its number and its head. */
export function BeforeView({ words, author, lang, posts }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard too.
    <ol class="before" tabIndex={0} aria-label={say(words, 'welcome.before')} data-testid="before">
      {posts.map(({ id, text }) => (
        <li key={id}>
          <span class="before-face" aria-hidden="true">
            {author.name.charAt(0)}
          </span>
          <div>
            <p class="before-head">
              <bdi>{author.name}</bdi> <bdi>@{author.handle}</bdi>
            </p>
            <p lang={lang} dir="auto">
              {text}
            </p>
            <span class="before-marks" aria-hidden="true" />
          </div>
        </li>
      ))}
    </ol>
  );
}
