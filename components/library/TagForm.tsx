import { useLayoutEffect, useRef } from 'preact/hooks';
import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  /** The field takes the focus when it appears. */
  focused?: boolean;
  /** What the button says when it does not add. */
  label?: string;
  onAdd(tag: string): void;
}

/** The id of the list of tags that are in use, which the fields offer. */
export const knownTags = 'known-tags';

/** A field for one tag, which offers those in use. */
export function TagForm({ words, focused = false, label, onAdd }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (focused) field.current?.focus();
  }, []);
  return (
    <form
      class="tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        const tag = field.current?.value.trim() ?? '';
        if (tag !== '') onAdd(tag);
        if (field.current) field.current.value = '';
      }}
    >
      <input
        ref={field}
        type="text"
        list={knownTags}
        maxLength={60}
        data-testid="tag-field"
        aria-label={say(words, 'library.add-tag')}
        placeholder={say(words, 'library.add-tag')}
      />
      <button type="submit" data-testid="tag-add">
        {label ?? say(words, 'library.add')}
      </button>
    </form>
  );
}
