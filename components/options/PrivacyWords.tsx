import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  /** True after the places were forgotten. */
  forgotten: boolean;
  onForget(): void;
}

/** What PRIVACY.md says, in short. */
export function PrivacyWords({ words, forgotten, onForget }: Props) {
  return (
    <>
      <p>{say(words, 'options.privacy-text')}</p>
      <p>{say(words, 'privacy.device')}</p>
      <p>{say(words, 'privacy.places')}</p>
      <button type="button" data-testid="forget-places" onClick={onForget}>
        {say(words, 'privacy.forget')}
      </button>
      <p role="status">{forgotten ? say(words, 'privacy.forgotten') : ''}</p>
      <p>{say(words, 'privacy.gone')}</p>
    </>
  );
}
