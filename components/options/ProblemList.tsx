import type { TextProblem } from '../../pipeline/problem';
import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  /** The file or address; empty for a note that is being written. */
  name: string;
  problems: readonly TextProblem[];
}

/** What is wrong with a pack, line by line. */
export function ProblemList({ words, name, problems }: Props) {
  return (
    <div class="wrong" data-testid="problems">
      {name !== '' && <p>{say(words, 'packs.wrong', { name })}</p>}
      <ul>
        {problems.map(({ line, place, expected }) => (
          <li key={`${line} ${place} ${expected}`}>
            {line !== null && <strong>{say(words, 'packs.line', { n: line })} </strong>}
            {place !== '' && <code>{place}</code>} {say(words, 'packs.expected', { what: expected })}
          </li>
        ))}
      </ul>
    </div>
  );
}
