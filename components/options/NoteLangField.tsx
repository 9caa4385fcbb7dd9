import { say, type Words } from '../../pipeline/words';

const noteLangs = ['auto', 'en', 'fr'] as const;
type NoteLangChoice = (typeof noteLangs)[number];

interface Props {
  words: Words;
  chosen: NoteLangChoice;
  onChange(chosen: NoteLangChoice): void;
}

/** The language in which notes are shown. */
export function NoteLangField({ words, chosen, onChange }: Props) {
  return (
    <label>
      <span>{say(words, 'options.note-lang')}</span>
      <select
        data-testid="note-lang"
        value={chosen}
        onChange={(event) => onChange(noteLangs.find((each) => each === event.currentTarget.value) ?? 'auto')}
      >
        {noteLangs.map((each) => (
          <option key={each} value={each}>
            {say(words, `options.note-lang.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
