import type { Failure } from '../../pipeline/outcome';
import { say, type Words } from '../../pipeline/words';

/** What stands where the article would: what happened, what was kept, what to do. */
export function StateView({ words, why, onRetry }: { words: Words; why: Failure; onRetry: (() => void) | null }) {
  return (
    <main class="state" data-testid="state" data-why={why}>
      <h1>{say(words, `failure.${why}.what`)}</h1>
      <p>{say(words, `failure.${why}.kept`)}</p>
      <p>{say(words, `failure.${why}.next`)}</p>
      {onRetry && (
        <button type="button" class="primary" data-testid="retry" onClick={onRetry}>
          {say(words, 'reader.retry')}
        </button>
      )}
    </main>
  );
}

/** The shape of an article while it is pulled. */
export function LoadingView({ words }: { words: Words }) {
  return (
    <main class="state loading" data-testid="loading" aria-busy="true">
      <p role="status">{say(words, 'reader.loading')}</p>
      <div class="skeleton" aria-hidden="true">
        {['70%', '100%', '94%', '98%', '60%', '100%', '91%', '40%'].map((width, line) => (
          <span key={`${line}-${width}`} style={{ width }} />
        ))}
      </div>
    </main>
  );
}
