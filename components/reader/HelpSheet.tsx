import { X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { say, type Words } from '../../pipeline/words';
import { KeyList } from './KeyList';

/** The keys, in a dialog of the browser's own; it closes on Escape, on its button, and on a press beside it. */
export function HelpSheet({ words, onClose }: { words: Words; onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal?.();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="help"
      data-testid="help"
      aria-labelledby="help-title"
      onClose={onClose}
      // Its Escape closes it, and nothing behind it.
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div class="help-sheet">
        <header>
          <h2 id="help-title">{say(words, 'help.title')}</h2>
          <button
            type="button"
            class="quiet"
            aria-label={say(words, 'help.close')}
            onClick={() => dialog.current?.close()}
          >
            <X aria-hidden="true" />
          </button>
        </header>
        <KeyList words={words} />
      </div>
    </dialog>
  );
}
