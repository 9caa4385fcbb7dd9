import { type RuleName, ruleNames } from '../../pipeline/cleaned';
import { ruleName } from '../../pipeline/phrases';
import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  /** The rules that are switched off. */
  off: readonly RuleName[];
  onChange(off: RuleName[]): void;
}

/** A switch for each cleaning rule; ticked means that the rule is on. */
export function CleaningRules({ words, off, onChange }: Props) {
  const toggle = (rule: RuleName, on: boolean) =>
    onChange(ruleNames.filter((each) => (each === rule ? !on : off.includes(each))));
  return (
    <fieldset>
      <legend>{say(words, 'options.cleaning')}</legend>
      <p>{say(words, 'options.cleaning-why')}</p>
      {ruleNames.map((rule) => (
        <label key={rule}>
          <input
            type="checkbox"
            data-testid={`rule-${rule}`}
            checked={!off.includes(rule)}
            onChange={(event) => toggle(rule, event.currentTarget.checked)}
          />
          <span>{sentenceCase(ruleName(rule, words))}</span>
        </label>
      ))}
    </fieldset>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
