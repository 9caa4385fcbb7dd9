import { type CopyFormat, copyFormats } from '../../pipeline/copy-format';
import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  chosen: readonly CopyFormat[];
  onChange(chosen: CopyFormat[]): void;
  /** Whether a copy holds its videos without being asked. */
  keepFilms: boolean;
  onKeepFilms(on: boolean): void;
}

/** What "Save" keeps, and which files it downloads besides. */
export function DownloadFields({ words, chosen, onChange, keepFilms, onKeepFilms }: Props) {
  const toggle = (format: CopyFormat, on: boolean) =>
    onChange(copyFormats.filter((each) => (each === format ? on : chosen.includes(each))));
  return (
    <fieldset>
      <legend>{say(words, 'options.saving')}</legend>
      <p>{say(words, 'options.saving-why')}</p>
      {copyFormats.map((format) => (
        <label key={format}>
          <input
            type="checkbox"
            data-testid={`download-${format}`}
            checked={chosen.includes(format)}
            onChange={(event) => toggle(format, event.currentTarget.checked)}
          />
          <span>{say(words, `reader.format.${format}`)}</span>
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          data-testid="keep-films"
          checked={keepFilms}
          onChange={(event) => onKeepFilms(event.currentTarget.checked)}
        />
        <span>{say(words, 'options.keep-films')}</span>
      </label>
    </fieldset>
  );
}
