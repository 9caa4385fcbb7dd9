import { Highlighter, Quote, ShieldCheck } from 'lucide-preact';
import type { CopyContent } from '../../pipeline/copy';
import { say, type Words } from '../../pipeline/words';
import { ArticleView } from '../article/ArticleView';
import { BeforeView } from './BeforeView';
import { HowTo } from './HowTo';

interface Props {
  words: Words;
  content: CopyContent;
  /** The browser's words for the key; null where there is none. */
  shortcut: string | null;
  /** Asks the browser for the sites where Épure reads; null when it has them. */
  onAllow: (() => void) | null;
}

const points = [
  ['welcome.whole', ShieldCheck],
  ['welcome.noted', Quote],
  ['welcome.kept', Highlighter],
] as const;

/** What Épure does, shown on a thread of our own: as it comes, and as it is read. */
export function WelcomeView({ words, content, shortcut, onAllow }: Props) {
  const { thread, article } = content;
  return (
    <main class="welcome">
      <header class="welcome-head">
        <h1>{say(words, 'welcome.title')}</h1>
        <p>{say(words, 'welcome.lead')}</p>
      </header>
      {onAllow && (
        <p class="welcome-allow" role="note">
          <span>{say(words, 'welcome.allow')}</span>
          <button type="button" class="primary" data-testid="allow" onClick={onAllow}>
            {say(words, 'welcome.allow-go')}
          </button>
        </p>
      )}
      <div class="welcome-sample">
        <section aria-labelledby="before-title">
          <h2 id="before-title">{say(words, 'welcome.before')}</h2>
          <BeforeView words={words} author={thread.author} lang={article.lang} posts={thread.posts} />
        </section>
        <section aria-labelledby="after-title">
          <h2 id="after-title">{say(words, 'welcome.after')}</h2>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard too. */}
          <figure class="after" tabIndex={0} aria-labelledby="after-title" data-testid="after">
            <ArticleView content={content} words={words} mode="view" />
          </figure>
          <p class="hint">{say(words, 'welcome.ours')}</p>
        </section>
      </div>
      <ul class="welcome-points">
        {points.map(([key, Icon]) => (
          <li key={key}>
            <Icon aria-hidden="true" />
            <span>{say(words, key)}</span>
          </li>
        ))}
      </ul>
      <HowTo words={words} shortcut={shortcut} />
    </main>
  );
}
