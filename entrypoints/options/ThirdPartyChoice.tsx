import { useSignal } from '@preact/signals';
import { ThirdPartyFields } from '../../components/options/ThirdPartyFields';
import { giveBackLeave, keepThirdParty } from '../../pipeline/save/third-party';
import type { ThirdParty } from '../../pipeline/third-party';
import type { Words } from '../../pipeline/words';

/** The options page's part about the third party: another server is another question, so the old yes goes. */
export function ThirdPartyChoice({ words, kept }: { words: Words; kept: ThirdParty }) {
  const choice = useSignal(kept);
  const change = async (base: string) => {
    const before = choice.value;
    choice.value = { base, agreed: false };
    await keepThirdParty(choice.value);
    await giveBackLeave(before.base);
  };
  return (
    <ThirdPartyFields
      words={words}
      choice={choice.value}
      onWithdraw={() => void change(choice.value.base)}
      onServer={(base) => void change(base)}
    />
  );
}
