import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-preact';
import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  reading: boolean;
  rate: number;
  voices: readonly { voiceURI: string; name: string }[];
  voice: string;
  withNotes: boolean;
  onToggle(): void;
  onStep(step: 1 | -1): void;
  onRate(rate: number): void;
  onVoice(uri: string): void;
  onNotes(on: boolean): void;
  onStop(): void;
}

const rates = [0.75, 1, 1.25, 1.5, 2];

/** What one does while the article is read aloud. */
export function AloudBar(props: Props) {
  const { words, reading } = props;
  const number = new Intl.NumberFormat(words.lang);
  return (
    <section class="aloud" data-testid="aloud" aria-label={say(words, 'aloud.title')} data-skip>
      <button type="button" aria-label={say(words, 'aloud.before')} onClick={() => props.onStep(-1)}>
        <SkipBack class="along" aria-hidden="true" />
      </button>
      <button
        type="button"
        class="primary"
        data-testid="aloud-toggle"
        aria-label={say(words, reading ? 'aloud.pause' : 'aloud.go-on')}
        onClick={props.onToggle}
      >
        {reading ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
      </button>
      <button
        type="button"
        aria-label={say(words, 'aloud.next')}
        data-testid="aloud-next"
        onClick={() => props.onStep(1)}
      >
        <SkipForward class="along" aria-hidden="true" />
      </button>
      <select
        aria-label={say(words, 'aloud.rate')}
        value={String(props.rate)}
        onChange={(event) => props.onRate(Number(event.currentTarget.value))}
      >
        {rates.map((rate) => (
          <option key={rate} value={String(rate)}>
            {number.format(rate)}×
          </option>
        ))}
      </select>
      {props.voices.length > 1 && (
        <select
          aria-label={say(words, 'aloud.voice')}
          value={props.voice}
          onChange={(event) => props.onVoice(event.currentTarget.value)}
        >
          <option value="">{say(words, 'aloud.voice-any')}</option>
          {props.voices.map(({ voiceURI, name }) => (
            <option key={voiceURI} value={voiceURI}>
              {name}
            </option>
          ))}
        </select>
      )}
      <label>
        <input
          type="checkbox"
          data-testid="aloud-notes"
          checked={props.withNotes}
          onChange={(event) => props.onNotes(event.currentTarget.checked)}
        />
        <span>{say(words, 'aloud.notes')}</span>
      </label>
      <button type="button" aria-label={say(words, 'aloud.stop')} data-testid="aloud-stop" onClick={props.onStop}>
        <X aria-hidden="true" />
      </button>
    </section>
  );
}
