import { AloudBar } from '../../components/reader/AloudBar';
import type { Words } from '../../pipeline/words';
import type { Aloud } from './aloud';

/** The bar of what is being read aloud. */
export function AloudView({ words, aloud }: { words: Words; aloud: Aloud }) {
  const { all, chosen } = aloud.voices.value;
  return (
    <AloudBar
      words={words}
      reading={aloud.state.value === 'reading'}
      rate={aloud.rate.value}
      voices={all}
      voice={chosen}
      withNotes={aloud.withNotes.value}
      onToggle={aloud.toggle}
      onStep={aloud.step}
      onRate={aloud.setRate}
      onVoice={aloud.setVoice}
      onNotes={aloud.setNotes}
      onStop={aloud.stop}
    />
  );
}
