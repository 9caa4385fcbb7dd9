import { useState } from 'preact/hooks';
import { hostOf, serverAt, type ThirdParty, usualServer } from '../../pipeline/third-party';
import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  choice: ThirdParty;
  onWithdraw(): void;
  onServer(base: string): void;
}

/** What the reader agreed to, who is asked, and how to take it back. */
export function ThirdPartyFields({ words, choice, onWithdraw, onServer }: Props) {
  const [typed, setTyped] = useState(choice.base === usualServer ? '' : choice.base);
  const [said, setSaid] = useState('');
  const server = typed.trim() === '' ? usualServer : serverAt(typed);
  const host = hostOf(choice.base);
  return (
    <form
      class="options"
      id="third-party"
      onSubmit={(event) => {
        event.preventDefault();
        if (!server || server === choice.base) return;
        onServer(server);
        setSaid(say(words, 'options.server-kept'));
      }}
    >
      <fieldset>
        <legend>{say(words, 'options.sources')}</legend>
        <p data-testid="third-party-choice">
          {say(words, choice.agreed ? 'options.sources-on' : 'options.sources-off', { host })}
        </p>
        {choice.agreed && (
          <button
            type="button"
            data-testid="third-party-withdraw"
            onClick={() => {
              onWithdraw();
              setSaid(say(words, 'options.withdrawn'));
            }}
          >
            {say(words, 'options.withdraw')}
          </button>
        )}
        <label class="server">
          <span>{say(words, 'consent.address')}</span>
          <input
            type="text"
            dir="ltr"
            inputMode="url"
            spellcheck={false}
            data-testid="third-party-server"
            placeholder={usualServer}
            value={typed}
            aria-invalid={server === null}
            aria-describedby="third-party-hint"
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" data-testid="third-party-use" disabled={server === null || server === choice.base}>
            {say(words, 'options.use-server')}
          </button>
        </label>
        <p id="third-party-hint">{say(words, server === null ? 'consent.address-bad' : 'consent.address-hint')}</p>
        <p role="status">{said}</p>
      </fieldset>
    </form>
  );
}
