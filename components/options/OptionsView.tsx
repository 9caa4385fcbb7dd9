import type { RuleName } from '../../pipeline/cleaned';
import { type CopyFormat, copyFormats } from '../../pipeline/copy-format';
import { say, type Words } from '../../pipeline/words';
import { CleaningRules } from './CleaningRules';

/** What a reader can set; kept by `pipeline/save/settings.ts`. */
interface Choices {
  autoOpen: boolean;
  noteLang: 'auto' | 'en' | 'fr';
  downloads: CopyFormat[];
  keepFilms: boolean;
  cleaningOff: RuleName[];
}

interface Props {
  words: Words;
  choices: Choices;
  onChange(change: Partial<Choices>): void;
}

const noteLangs: Choices['noteLang'][] = ['auto', 'en', 'fr'];

export function OptionsView({ words, choices, onChange }: Props) {
  const toggle = (format: CopyFormat, on: boolean) =>
    onChange({ downloads: copyFormats.filter((each) => (each === format ? on : choices.downloads.includes(each))) });
  return (
    <form class="options" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>{say(words, 'options.reader-sites')}</legend>
        <label>
          <input
            type="checkbox"
            data-testid="auto-open"
            checked={choices.autoOpen}
            onChange={(event) => onChange({ autoOpen: event.currentTarget.checked })}
          />
          <span>{say(words, 'options.auto-open')}</span>
        </label>
        <p>{say(words, 'options.auto-open-why')}</p>
      </fieldset>
      <fieldset>
        <legend>{say(words, 'options.notes')}</legend>
        <label>
          <span>{say(words, 'options.note-lang')}</span>
          <select
            data-testid="note-lang"
            value={choices.noteLang}
            onChange={(event) => onChange({ noteLang: noteLangs.find((each) => each === event.currentTarget.value) })}
          >
            {noteLangs.map((each) => (
              <option key={each} value={each}>
                {say(words, `options.note-lang.${each}`)}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <fieldset>
        <legend>{say(words, 'options.saving')}</legend>
        <p>{say(words, 'options.saving-why')}</p>
        {copyFormats.map((format) => (
          <label key={format}>
            <input
              type="checkbox"
              data-testid={`download-${format}`}
              checked={choices.downloads.includes(format)}
              onChange={(event) => toggle(format, event.currentTarget.checked)}
            />
            <span>{say(words, `reader.format.${format}`)}</span>
          </label>
        ))}
        <label>
          <input
            type="checkbox"
            data-testid="keep-films"
            checked={choices.keepFilms}
            onChange={(event) => onChange({ keepFilms: event.currentTarget.checked })}
          />
          <span>{say(words, 'options.keep-films')}</span>
        </label>
      </fieldset>
      <CleaningRules words={words} off={choices.cleaningOff} onChange={(cleaningOff) => onChange({ cleaningOff })} />
      <section>
        <h2>{say(words, 'options.privacy')}</h2>
        <p>{say(words, 'options.privacy-text')}</p>
      </section>
    </form>
  );
}
