import { useState } from 'preact/hooks';
import type { Note, Trigger } from '../../pipeline/note';
import { say, type Words } from '../../pipeline/words';
import { languageName } from './TryField';
import { textLanguages } from './text-languages';

interface Props {
  words: Words;
  triggers: Note['triggers'];
  onChange(triggers: Note['triggers']): void;
}

const lists = ['strong', 'weak', 'near', 'veto'] as const;

/** The phrases that call a note, one a line, by the language of the text. */
export function TriggerFields({ words, triggers, onChange }: Props) {
  const known = [...new Set([...textLanguages, ...Object.keys(triggers)])];
  const [lang, setLang] = useState(
    Object.keys(triggers)[0] ?? (textLanguages.includes(words.lang) ? words.lang : 'en'),
  );
  const trigger = triggers[lang] ?? {};
  const put = (list: keyof Trigger, text: string) => {
    const { [lang]: _, ...others } = triggers;
    const next = { ...trigger, [list]: phrasesIn(text) };
    const isEmpty = lists.every((each) => (next[each] ?? []).length === 0);
    onChange(isEmpty ? others : { ...others, [lang]: next });
  };
  return (
    <fieldset>
      <legend>{say(words, 'packs.triggers')}</legend>
      <p>{say(words, 'packs.triggers-why')}</p>
      <label class="row">
        <span>{say(words, 'packs.try-lang')}</span>
        <select value={lang} onChange={(event) => setLang(event.currentTarget.value)}>
          {known.map((each) => (
            <option key={each} value={each}>
              {languageName(words, each)}
            </option>
          ))}
        </select>
      </label>
      {lists.map((list) => (
        <div class="field" key={`${lang} ${list}`}>
          <label for={`phrases-${list}`}>{say(words, `packs.list.${list}`)}</label>
          <PhraseArea
            id={`phrases-${list}`}
            lang={lang}
            phrases={trigger[list] ?? []}
            onText={(text) => put(list, text)}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** It keeps what was typed, so that an empty line does not vanish under the hand that begins it. */
function PhraseArea(props: { id: string; lang: string; phrases: readonly string[]; onText(text: string): void }) {
  const [text, setText] = useState(props.phrases.join('\n'));
  return (
    <textarea
      rows={2}
      spellcheck={false}
      lang={props.lang}
      dir="auto"
      id={props.id}
      data-testid={props.id}
      value={text}
      onInput={(event) => {
        setText(event.currentTarget.value);
        props.onText(event.currentTarget.value);
      }}
    />
  );
}

function phrasesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
