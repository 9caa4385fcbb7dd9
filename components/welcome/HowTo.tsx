import { say, type Words } from '../../pipeline/words';
import { KeyNames } from '../KeyNames';

interface Props {
  words: Words;
  shortcut: string | null;
}

/** Where the button is, which key does the same, and where everything else is. */
export function HowTo({ words, shortcut }: Props) {
  return (
    <section class="welcome-how" aria-labelledby="how-title">
      <h2 id="how-title">{say(words, 'welcome.how')}</h2>
      <ol>
        <li>
          <span class="welcome-signs" aria-hidden="true">
            <span class="welcome-button">
              <span class="welcome-lines" />
              {say(words, 'welcome.button')}
            </span>
          </span>
          <span>{say(words, 'welcome.how-button')}</span>
        </li>
        <li data-testid="welcome-key">
          <span class="welcome-signs">
            {shortcut && <KeyNames shortcut={shortcut} />}
            <img src="/icons/48.png" alt="" />
          </span>
          <span>{say(words, shortcut ? 'welcome.how-key' : 'welcome.how-toolbar')}</span>
        </li>
        <li>
          <span class="welcome-signs">
            <KeyNames shortcut="?" />
          </span>
          <span>{say(words, 'welcome.how-help')}</span>
        </li>
      </ol>
      <p class="welcome-private">{say(words, 'welcome.private')}</p>
      <p class="welcome-links">
        <a class="button" href="/options.html">
          {say(words, 'welcome.options')}
        </a>
        <a class="button" href="/library.html">
          {say(words, 'welcome.library')}
        </a>
      </p>
    </section>
  );
}
