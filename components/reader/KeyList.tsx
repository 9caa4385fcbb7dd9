import { say, type WordKey, type Words } from '../../pipeline/words';
import { keyName } from '../key-name';

/** Every key that does something while one reads, in the order of the sheet. */
const keys: [keys: readonly string[], what: WordKey][] = [
  [['j', 'k'], 'help.sections'],
  [['n', 'Shift+N'], 'help.notes'],
  [['p', 'Shift+P'], 'help.blocks'],
  [['h'], 'help.highlight'],
  [['1', '2', '3', '4'], 'help.colours'],
  [['c'], 'help.comment'],
  [['q'], 'help.quote'],
  [['Ctrl+Z'], 'help.undo'],
  [['s'], 'help.save'],
  [['t'], 'help.theme'],
  [['/'], 'help.find'],
  [['r'], 'help.aloud'],
  [['?'], 'help.help'],
  [['Esc'], 'help.leave'],
];

/** The keys, each with what it does. */
export function KeyList({ words }: { words: Words }) {
  return (
    <dl class="key-list">
      {keys.map(([pressed, what]) => (
        <div key={what}>
          <dt>
            {pressed.map((key) => (
              <kbd key={key}>{keyName(key, words)}</kbd>
            ))}
          </dt>
          <dd>{say(words, what)}</dd>
        </div>
      ))}
    </dl>
  );
}
