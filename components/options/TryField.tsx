import { useState } from 'preact/hooks';
import type { PlacedNote } from '../../pipeline/note';
import { say, type Words } from '../../pipeline/words';
import { textLanguages } from './text-languages';

/** What a text would call, or why it calls nothing. */
export interface Trial {
  notes: readonly (PlacedNote & { strength: 'strong' | 'weak' | 'together'; packTitle: string })[];
  silence: 'veto' | 'context' | 'nothing' | null;
}

interface Props {
  words: Words;
  id: string;
  /** Called at every change of the text. */
  onTry(text: string, lang: string): Trial;
}

/** A field to type a text into; below it stands what the text would call, and why. */
export function TryField({ words, id, onTry }: Props) {
  const [text, setText] = useState('');
  const [lang, setLang] = useState(textLanguages.includes(words.lang) ? words.lang : 'en');
  const trial = text.trim() === '' ? null : onTry(text, lang);
  return (
    <div class="try">
      <label for={id}>{say(words, 'packs.try')}</label>
      <textarea
        id={id}
        data-testid={id}
        rows={3}
        lang={lang}
        dir="auto"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <label class="row">
        <span>{say(words, 'packs.try-lang')}</span>
        <select value={lang} onChange={(event) => setLang(event.currentTarget.value)}>
          {textLanguages.map((each) => (
            <option key={each} value={each}>
              {languageName(words, each)}
            </option>
          ))}
        </select>
      </label>
      <div role="status" data-testid={`${id}-result`}>
        {trial && (trial.notes.length > 0 ? <Called words={words} text={text} notes={trial.notes} /> : null)}
        {trial?.silence && <p>{say(words, `packs.silent.${trial.silence}`)}</p>}
      </div>
    </div>
  );
}

function Called({ words, text, notes }: { words: Words; text: string; notes: Trial['notes'] }) {
  const paragraphs = text.split(/\n+/);
  return (
    <ul class="tried">
      {notes.map(({ packId, id, title, lang, blockId, range, trigger, strength, packTitle }) => {
        const paragraph = paragraphs[Number(blockId.slice(1))] ?? '';
        return (
          <li key={`${packId}/${id}`}>
            <strong lang={lang} dir="auto">
              {title}
            </strong>{' '}
            ({packTitle})
            <p>
              {paragraph.slice(Math.max(0, range.start - 40), range.start)}
              <mark>{paragraph.slice(range.start, range.end)}</mark>
              {paragraph.slice(range.end, range.end + 40)}
            </p>
            <p class="pack-facts">
              {say(words, `packs.why.${strength}`)} <code>{trigger}</code>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** A language by its own name. */
export function languageName(words: Words, lang: string): string {
  return new Intl.DisplayNames([words.lang], { type: 'language' }).of(lang) ?? lang;
}
