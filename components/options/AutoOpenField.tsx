import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  on: boolean;
  onChange(on: boolean): void;
}

/** Whether a stuck page's original opens without asking. */
export function AutoOpenField({ words, on, onChange }: Props) {
  return (
    <fieldset>
      <legend>{say(words, 'options.reader-sites')}</legend>
      <label>
        <input
          type="checkbox"
          data-testid="auto-open"
          checked={on}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{say(words, 'options.auto-open')}</span>
      </label>
      <p>{say(words, 'options.auto-open-why')}</p>
    </fieldset>
  );
}
