import { Minus, Plus } from 'lucide-preact';
import { type Appearance, type StepName, stepped, steps, themes } from '../../pipeline/appearance';
import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  appearance: Appearance;
  onChange(appearance: Appearance): void;
}

const faces = ['serif', 'sans'] as const;
const stepNames = Object.keys(steps) as StepName[];

/** Theme, typeface, size, line height and width of the article; each shows at once. */
export function AppearanceFields({ words, appearance, onChange }: Props) {
  return (
    <div class="appearance">
      <fieldset>
        <legend>{say(words, 'appearance.theme')}</legend>
        <div class="themes">
          {themes.map((theme) => (
            <label key={theme} class="choice" data-theme={theme}>
              <input
                type="radio"
                name="theme"
                data-testid={`theme-${theme}`}
                checked={appearance.theme === theme}
                onChange={() => onChange({ ...appearance, theme })}
              />
              <span>{say(words, `appearance.theme.${theme}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{say(words, 'appearance.face')}</legend>
        <div class="faces">
          {faces.map((face) => (
            <label key={face} class="choice" data-face={face}>
              <input
                type="radio"
                name="face"
                data-testid={`face-${face}`}
                checked={appearance.face === face}
                onChange={() => onChange({ ...appearance, face })}
              />
              <span>{say(words, `appearance.face.${face}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {stepNames.map((name) => (
        <Step key={name} words={words} name={name} appearance={appearance} onChange={onChange} />
      ))}
    </div>
  );
}

/** How a step's value is read: a percentage, a line height, a number of characters. */
function shown(name: StepName, value: number, lang: string): string {
  if (name === 'size') return new Intl.NumberFormat(lang, { style: 'percent' }).format(value / 100);
  if (name === 'leading') return new Intl.NumberFormat(lang, { minimumFractionDigits: 1 }).format(value / 10);
  return new Intl.NumberFormat(lang).format(value * 2);
}

function Step({ words, name, appearance, onChange }: Props & { name: StepName }) {
  const label = say(words, `appearance.${name}`);
  const { least, most } = steps[name];
  const value = appearance[name];
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons and their value, in one line.
    <div class="step" role="group" aria-label={label}>
      <span aria-hidden="true">{label}</span>
      <button
        type="button"
        data-testid={`${name}-less`}
        disabled={value <= least}
        aria-label={say(words, 'appearance.less', { what: label })}
        onClick={() => onChange(stepped(appearance, name, -1))}
      >
        <Minus aria-hidden="true" />
      </button>
      <output>{shown(name, value, words.lang)}</output>
      <button
        type="button"
        data-testid={`${name}-more`}
        disabled={value >= most}
        aria-label={say(words, 'appearance.more', { what: label })}
        onClick={() => onChange(stepped(appearance, name, 1))}
      >
        <Plus aria-hidden="true" />
      </button>
    </div>
  );
}
