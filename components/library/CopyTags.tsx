import { Plus, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { CopySummary } from '../../pipeline/copy';
import { say, type Words } from '../../pipeline/words';
import { TagForm } from './TagForm';

interface Props {
  words: Words;
  copy: Pick<CopySummary, 'title' | 'tags'>;
  onTag(change: { add?: string[]; remove?: string[] }): void;
}

/** The tags of one copy, each with a button that takes it away, and a field for a new one. */
export function CopyTags({ words, copy, onTag }: Props) {
  const [adding, setAdding] = useState(false);
  return (
    <div class="copy-tags">
      {copy.tags.length > 0 && (
        <ul class="tags" aria-label={say(words, 'library.tags-of', { title: copy.title })}>
          {copy.tags.map((tag) => (
            <li key={tag} class="tag" data-testid="tag">
              <bdi>{tag}</bdi>
              <button
                type="button"
                class="quiet"
                aria-label={say(words, 'library.remove-tag', { tag })}
                onClick={() => onTag({ remove: [tag] })}
              >
                <X aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        class="quiet tag-add"
        data-testid="tag-edit"
        aria-expanded={adding}
        aria-label={`${say(words, 'library.edit-tags')}: ${copy.title}`}
        onClick={() => setAdding(!adding)}
      >
        <Plus aria-hidden="true" />
        <span>{say(words, 'library.edit-tags')}</span>
      </button>
      {adding && <TagForm words={words} focused onAdd={(tag) => onTag({ add: [tag] })} />}
    </div>
  );
}
