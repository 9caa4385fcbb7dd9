import { say, type WordKey, type Words } from '../../pipeline/words';

const sources: [name: WordKey, learns: WordKey][] = [
  ['source.x', 'source.x-learns'],
  ['source.media', 'source.media-learns'],
];

/** Who is read or asked without a further yes, and what each of them learns. */
export function SourceList({ words }: { words: Words }) {
  return (
    <dl class="sources">
      {sources.map(([name, learns]) => (
        <div key={name}>
          <dt>{say(words, name)}</dt>
          <dd>{say(words, learns)}</dd>
        </div>
      ))}
    </dl>
  );
}
