import { X } from 'lucide-preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say, type Words } from '../../pipeline/words';
import { isApple, keyName } from '../key-name';

interface Props {
  words: Words;
  text: string;
  /** True when the keyboard was where something is gone now: it goes on here. */
  takesFocus: boolean;
  onUndo(): void;
  onDismiss(): void;
}

/** How long it stays when nobody points at it and it has no focus, in milliseconds. */
const stays = 20_000;

/** What was taken away, and the way to have it back. */
export function UndoBar({ words, text, takesFocus, onUndo, onDismiss }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const [held, setHeld] = useState(false);
  useLayoutEffect(() => {
    if (takesFocus) button.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onDismiss, stays);
    return () => clearTimeout(timer);
  }, [held, text]);
  return (
    <section
      class="undo-bar"
      data-testid="undo-bar"
      data-skip
      aria-label={text}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(button.current?.parentElement?.contains(document.activeElement) ?? false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDismiss();
      }}
    >
      <span aria-hidden="true">{text}</span>
      <button
        ref={button}
        type="button"
        class="primary"
        data-testid="highlight-undo"
        title={keyName('Ctrl+Z', words)}
        aria-keyshortcuts={isApple() ? 'Meta+Z' : 'Control+Z'}
        onClick={onUndo}
      >
        {say(words, 'highlight.undo')}
      </button>
      <button type="button" class="quiet" aria-label={say(words, 'highlight.dismiss')} onClick={onDismiss}>
        <X aria-hidden="true" />
      </button>
    </section>
  );
}
