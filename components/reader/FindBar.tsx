import { ChevronDown, ChevronUp, X } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { count, say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  /** How often the words were found; null before anything is looked for. */
  found: number | null;
  /** The place of the one that is shown, from 0. */
  at: number;
  onSeek(text: string): void;
  onStep(step: 1 | -1): void;
  onClose(): void;
}

/** Looks for words in the article and its notes: what the browser's own find does, with the keyboard of the reader. */
export function FindBar({ words, found, at, onSeek, onStep, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <search class="find" data-testid="find" data-skip>
      <input
        ref={field}
        type="search"
        aria-label={say(words, 'find.label')}
        placeholder={say(words, 'find.label')}
        onInput={(event) => onSeek(event.currentTarget.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape') onClose();
          if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
        }}
      />
      <output data-testid="find-count">
        {found === null
          ? ''
          : found === 0
            ? say(words, 'find.none')
            : count(words, 'find.place', found, { at: at + 1 })}
      </output>
      <button type="button" aria-label={say(words, 'find.before')} disabled={!found} onClick={() => onStep(-1)}>
        <ChevronUp aria-hidden="true" />
      </button>
      <button type="button" aria-label={say(words, 'find.next')} disabled={!found} onClick={() => onStep(1)}>
        <ChevronDown aria-hidden="true" />
      </button>
      <button type="button" aria-label={say(words, 'find.close')} onClick={onClose}>
        <X aria-hidden="true" />
      </button>
    </search>
  );
}
