import { X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { say, type WordKey, type Words } from '../../pipeline/words';

/** Every key that does something while one reads, in the order of the sheet. */
const keys: [keys: readonly string[], what: WordKey][] = [
  [['j', 'k'], 'help.sections'],
  [['n', 'Shift+N'], 'help.notes'],
  [['p', 'Shift+P'], 'help.blocks'],
  [['h'], 'help.highlight'],
  [['1', '2', '3', '4'], 'help.colours'],
  [['c'], 'help.comment'],
  [['q'], 'help.quote'],
  [['Ctrl+Z'], 'help.undo'],
  [['s'], 'help.save'],
  [['t'], 'help.theme'],
  [['/'], 'help.find'],
  [['r'], 'help.aloud'],
  [['?'], 'help.help'],
  [['Esc'], 'help.leave'],
];

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
        <dl>
          {keys.map(([pressed, what]) => (
            <div key={what}>
              <dt>
                {pressed.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{say(words, what)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </dialog>
  );
}
