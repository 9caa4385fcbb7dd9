import { useSignal } from '@preact/signals';
import { PrivacyWords } from '../../components/options/PrivacyWords';
import { forgetPlaces } from '../../pipeline/save/thread-places';
import type { Words } from '../../pipeline/words';

/** The options page's part about privacy. */
export function PrivacyPart({ words }: { words: Words }) {
  const forgotten = useSignal(false);
  const forget = async () => {
    await forgetPlaces();
    forgotten.value = true;
  };
  return <PrivacyWords words={words} forgotten={forgotten.value} onForget={() => void forget()} />;
}
