import type { KeptPack } from '../../pipeline/kept-pack';
import type { Pack } from '../../pipeline/note';
import type { NoteChoice } from '../../pipeline/note-choice';
import { say, type Words } from '../../pipeline/words';
import { PackCard } from './PackCard';
import type { PackActions } from './pack-actions';

interface Props extends PackActions {
  words: Words;
  shipped: readonly Pack[];
  kept: readonly KeptPack[];
  choice: NoteChoice;
}

/** All packs and topics, each with its switch. */
export function PackList({ words, shipped, kept, choice, ...actions }: Props) {
  const packs = [
    ...shipped.map((pack) => ({ pack, kept: null })),
    ...kept.map((each) => ({ pack: each.pack, kept: each })),
  ];
  const topics = [...new Set(packs.flatMap(({ pack }) => pack.notes.map(({ topic }) => topic)))].sort();
  return (
    <>
      <ul class="packs">
        {packs.map((each) => (
          <PackCard key={each.pack.id} words={words} choice={choice} {...each} {...actions} />
        ))}
      </ul>
      <fieldset class="topics">
        <legend>{say(words, 'packs.topics')}</legend>
        {topics.map((topic) => (
          <label key={topic}>
            <input
              type="checkbox"
              data-testid={`topic-${topic}`}
              checked={!choice.topics.includes(topic)}
              onChange={(event) => actions.onSwitch('topics', topic, event.currentTarget.checked)}
            />
            <span>{topic}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
