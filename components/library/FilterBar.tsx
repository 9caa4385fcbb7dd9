import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { readingStates } from '../../pipeline/reading-place';
import { type Facet, type Facets, isReadingState, narrowing, type ShelfChoice } from '../../pipeline/shelf';
import { say, type Words } from '../../pipeline/words';
import { TagForm } from './TagForm';

interface Props {
  words: Words;
  choice: ShelfChoice;
  facets: Facets;
  onChange(change: Partial<ShelfChoice>): void;
  onRenameTag(from: string, to: string): void;
}

const statuses = ['complete', 'partial', 'unknown'] as const;

/** What the list is narrowed by. */
export function FilterBar({ words, choice, facets, onChange, onRenameTag }: Props) {
  const chosen = narrowing(choice);
  const orNull = (value: string) => (value === '' ? null : value);
  const { tag } = choice;
  const [open, setOpen] = useState(false);
  return (
    <details class="filters" data-testid="filters" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say(words, 'library.filters')}
        {chosen > 0 && ` (${chosen})`}
      </summary>
      {open && (
        <div class="filter-fields">
          <Choice
            words={words}
            name="author"
            value={choice.author}
            options={facets.authors.map(counted)}
            onChange={(value) => onChange({ author: orNull(value) })}
          />
          <Choice
            words={words}
            name="tag"
            value={tag}
            options={facets.tags.map(counted)}
            onChange={(value) => onChange({ tag: orNull(value) })}
          />
          <Choice
            words={words}
            name="lang"
            value={choice.lang}
            options={facets.langs.map((facet) => counted({ ...facet, label: languageName(facet.value, words) }))}
            onChange={(value) => onChange({ lang: orNull(value) })}
          />
          <Choice
            words={words}
            name="verdict"
            value={choice.status}
            options={statuses.map((value) => ({ value, label: say(words, `verdict.${value}`) }))}
            onChange={(value) => onChange({ status: statuses.find((status) => status === value) ?? null })}
          />
          <Choice
            words={words}
            name="state"
            value={choice.state}
            options={readingStates.map((value) => ({ value, label: say(words, `library.state.${value}`) }))}
            onChange={(value) => onChange({ state: isReadingState(value) ? value : null })}
          />
          <Field label={say(words, 'library.from')}>
            <input
              type="date"
              value={choice.from}
              onChange={(event) => onChange({ from: event.currentTarget.value })}
            />
          </Field>
          <Field label={say(words, 'library.to')}>
            <input type="date" value={choice.to} onChange={(event) => onChange({ to: event.currentTarget.value })} />
          </Field>
        </div>
      )}
      {tag !== null && (
        <div class="tag-rename">
          <span>{say(words, 'library.rename-tag')}</span>
          <TagForm words={words} label={say(words, 'library.rename')} onAdd={(to) => onRenameTag(tag, to)} />
        </div>
      )}
    </details>
  );
}

interface ChoiceProps {
  words: Words;
  name: 'author' | 'tag' | 'lang' | 'verdict' | 'state';
  value: string | null;
  options: { value: string; label: string }[];
  onChange(value: string): void;
}

function Choice({ words, name, value, options, onChange }: ChoiceProps) {
  return (
    <Field label={say(words, `library.${name}`)}>
      <select
        data-testid={`filter-${name}`}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{say(words, 'library.any')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

function Field({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label class="field">
      <span>{label}</span>
      {children}
    </label>
  );
}

function counted({ value, label, n }: Facet): { value: string; label: string } {
  return { value, label: `${label} (${n})` };
}

function languageName(lang: string, words: Words): string {
  if (lang === 'und') return say(words, 'library.lang.und');
  try {
    return new Intl.DisplayNames(words.lang, { type: 'language' }).of(lang) ?? lang;
  } catch {
    // What a file says need not be a language tag.
    return lang;
  }
}
