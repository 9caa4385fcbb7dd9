import type { Article } from '../../pipeline/article';
import { ruleName } from '../../pipeline/phrases';
import { count, say, type Words } from '../../pipeline/words';
import { removedId } from './anchors';
import type { Drawing } from './drawing';
import type { RemovedHere } from './post-places';

interface Props {
  article: Pick<Article, 'removed' | 'shortened' | 'lang'>;
  drawing: Drawing;
}

/** The words that cleaning left out, each with the rule that did and the way to its place: nothing an author wrote is lost. */
export function RemovedList({ article, drawing }: Props) {
  const { removed, shortened = [], lang } = article;
  const { words } = drawing;
  const placed = placedOf(drawing);
  return (
    <>
      {removed.length === 0 && <p>{say(words, 'colophon.removed.none')}</p>}
      {removed.length > 0 && (
        <details class="removed" data-testid="removed">
          <summary>{count(words, 'colophon.removed', removed.length)}</summary>
          <ul>
            {removed.map(({ rule, text, postId }, index) => {
              const { here, listed } = removedId(index);
              const quoted = (
                <q class="removed-text" lang={lang}>
                  {text}
                </q>
              );
              return (
                <li key={index} id={listed} data-post={postId} data-rule={rule}>
                  {placed.has(index) ? (
                    <a href={`#${here}`} title={say(words, 'colophon.removed.show')}>
                      {quoted}
                    </a>
                  ) : (
                    quoted
                  )}{' '}
                  <span class="rule">{ruleName(rule, words)}</span>
                </li>
              );
            })}
          </ul>
        </details>
      )}
      {shortened.length > 0 && <ShortenedList shortened={shortened} words={words} />}
    </>
  );
}

function placedOf({ removed: { before, after } }: Drawing): Set<number> {
  const here = (places: ReadonlyMap<string, readonly RemovedHere[]>) => [...places.values()].flat();
  return new Set([...here(before), ...here(after)].map(({ index }) => index));
}

/** Links whose address lost its tracking parameters, with the address as it was, not as a link. */
function ShortenedList({ shortened, words }: { shortened: NonNullable<Article['shortened']>; words: Words }) {
  return (
    <details class="removed" data-testid="shortened">
      <summary>{count(words, 'colophon.shortened', shortened.length)}</summary>
      <ul>
        {shortened.map(({ text, from }, index) => (
          <li key={index}>
            <bdi>{text}</bdi> <span class="rule address">{from}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
