import { webAddress } from '../../pipeline/address';
import type { Article } from '../../pipeline/article';
import { timeInWords } from '../../pipeline/date';
import { sourceSentence, translatorName, verdictSentences } from '../../pipeline/phrases';
import type { Thread } from '../../pipeline/thread';
import { count, say } from '../../pipeline/words';
import type { Drawing } from './drawing';
import { RemovedList } from './RemovedList';
import { WebLink } from './WebLink';

interface Props {
  article: Article;
  thread: Thread;
  savedAt: string | null;
  drawing: Drawing;
}

/** Where the text comes from, whether it is whole, and what was left out of it. */
export function Colophon({ article, thread, savedAt, drawing }: Props) {
  const { words, ours } = drawing;
  const { verdict } = thread;
  const translation = thread.translation ?? article.translation;
  return (
    <footer class="colophon" id="colophon" data-testid="colophon">
      <div class="ours" {...ours}>
        <h2>{say(words, 'colophon.title')}</h2>
        <dl>
          {webAddress(thread.url) && (
            <>
              <dt>{say(words, 'colophon.original')}</dt>
              <dd>
                <WebLink address={thread.url}>{thread.url}</WebLink>
              </dd>
            </>
          )}
          <dt>{say(words, 'colophon.source')}</dt>
          <dd>{sourceSentence(thread, words)}</dd>
          <dt>{say(words, 'colophon.verdict')}</dt>
          <dd>
            <strong>{say(words, `verdict.${verdict.status}`)}.</strong> {verdictSentences(verdict, words).join(' ')}
          </dd>
          {verdict.missing.length > 0 && (
            <>
              <dt>{say(words, 'colophon.missing')}</dt>
              <dd class="ids">{verdict.missing.join(', ')}</dd>
            </>
          )}
          {thread.repliesByOthers !== undefined && (
            <>
              <dt>{say(words, 'colophon.replies')}</dt>
              <dd>{count(words, 'colophon.replies-count', thread.repliesByOthers)}</dd>
            </>
          )}
          <dt>{say(words, 'colophon.pulled')}</dt>
          <dd>
            <time dateTime={thread.pulledAt}>{timeInWords(thread.pulledAt, words.lang)}</time>
          </dd>
          {savedAt && (
            <>
              <dt>{say(words, 'colophon.saved')}</dt>
              <dd>
                <time dateTime={savedAt}>{timeInWords(savedAt, words.lang)}</time>
              </dd>
            </>
          )}
          {translation && (
            <>
              <dt>{say(words, 'colophon.translation')}</dt>
              <dd>
                <WebLink address={translation.url}>{translatorName(translation, words)}</WebLink>
              </dd>
            </>
          )}
        </dl>
        <RemovedList article={article} drawing={drawing} />
        <p class="made">{say(words, 'colophon.made')}</p>
      </div>
    </footer>
  );
}
