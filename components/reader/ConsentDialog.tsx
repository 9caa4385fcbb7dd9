import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hostOf, serverAt, serverName, usualServer } from '../../pipeline/third-party';
import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  /** The server that would be asked. */
  base: string;
  /** True when the browser, or the reader in its question, said no. */
  refused: boolean;
  /** Called in the click itself. */
  onAgree(base: string): void;
  onDecline(): void;
}

/** Asks before a third party hears of a post: names it, and says what it learns. */
export function ConsentDialog({ words, base, refused, onAgree, onDecline }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  const [typed, setTyped] = useState(base === usualServer ? '' : base);
  const server = typed.trim() === '' ? usualServer : serverAt(typed);
  const host = hostOf(server ?? usualServer);
  useLayoutEffect(() => {
    const it = dialog.current;
    const before = document.activeElement;
    it?.showModal();
    no.current?.focus();
    // Taken away, a dialog does not give the focus back by itself.
    return () => {
      it?.close();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      class="consent"
      data-testid="consent"
      data-skip
      aria-labelledby="consent-title"
      onCancel={(event) => {
        event.preventDefault();
        onDecline();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (server) onAgree(server);
        }}
      >
        <h2 id="consent-title">{say(words, 'consent.title', { host })}</h2>
        {server === usualServer && <p>{say(words, 'consent.who', { name: serverName(server) })}</p>}
        {server !== null && server !== usualServer && <p>{say(words, 'consent.own')}</p>}
        <p>{say(words, 'consent.learns', { host })}</p>
        <p>{say(words, 'consent.kept')}</p>
        <details open={typed !== ''}>
          <summary>{say(words, 'consent.server')}</summary>
          <label>
            <span>{say(words, 'consent.address')}</span>
            <input
              type="text"
              dir="ltr"
              inputMode="url"
              spellcheck={false}
              data-testid="consent-server"
              placeholder={usualServer}
              value={typed}
              aria-invalid={server === null}
              aria-describedby="consent-hint"
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <p id="consent-hint">{say(words, server === null ? 'consent.address-bad' : 'consent.address-hint')}</p>
        </details>
        <p role="status" class="consent-refused">
          {refused ? say(words, 'consent.refused') : ''}
        </p>
        <div class="consent-actions">
          <button ref={no} type="button" data-testid="consent-no" onClick={onDecline}>
            {say(words, 'consent.no')}
          </button>
          <button type="submit" class="primary" data-testid="consent-yes" disabled={server === null}>
            {say(words, 'consent.yes', { host })}
          </button>
        </div>
      </form>
    </dialog>
  );
}
