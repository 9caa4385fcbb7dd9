import type { Removed } from '../../pipeline/article';
import { ruleName } from '../../pipeline/phrases';
import { count, say, type Words } from '../../pipeline/words';

interface Props {
  removed: readonly Removed[];
  lang: string;
  words: Words;
}

/** The words that cleaning left out, each with the rule that did: nothing an author wrote is lost. */
export function RemovedList({ removed, lang, words }: Props) {
  if (removed.length === 0) return <p>{say(words, 'colophon.removed.none')}</p>;
  return (
    <details class="removed" data-testid="removed">
      <summary>{count(words, 'colophon.removed', removed.length)}</summary>
      <ul>
        {removed.map(({ rule, text, postId }, index) => (
          <li key={index} data-post={postId} data-rule={rule}>
            <q class="removed-text" lang={lang}>
              {text}
            </q>{' '}
            <span class="rule">{ruleName(rule, words)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
