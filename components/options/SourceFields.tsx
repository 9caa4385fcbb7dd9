import type { NoteSource } from '../../pipeline/note';
import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  sources: readonly NoteSource[];
  onChange(sources: NoteSource[]): void;
}

const parts = ['title', 'publisher', 'url', 'date'] as const;
const most = 3;

/** One to three sources. */
export function SourceFields({ words, sources, onChange }: Props) {
  const put = (at: number, part: Partial<NoteSource>) =>
    onChange(sources.map((source, index) => (index === at ? { ...source, ...part } : source)));
  return (
    <>
      {sources.map((source, at) => (
        <div class="source" key={at}>
          {parts.map((part) => (
            <label class="field" key={part}>
              <span>{say(words, `packs.source.${part}`)}</span>
              <input
                data-testid={`source-${at}-${part}`}
                inputMode={part === 'url' ? 'url' : 'text'}
                value={source[part] ?? ''}
                onInput={(event) => put(at, { [part]: partOf(part, event.currentTarget.value) })}
              />
            </label>
          ))}
          {sources.length > 1 && (
            <button type="button" class="quiet" onClick={() => onChange(sources.filter((_, index) => index !== at))}>
              {say(words, 'packs.source.drop')}
            </button>
          )}
        </div>
      ))}
      {sources.length < most && (
        <button type="button" onClick={() => onChange([...sources, emptySource])}>
          {say(words, 'packs.source.add')}
        </button>
      )}
    </>
  );
}

export const emptySource: NoteSource = { title: '', publisher: '', url: 'https://', date: null };

function partOf(part: (typeof parts)[number], text: string): string | null {
  return part === 'date' && text.trim() === '' ? null : text;
}
