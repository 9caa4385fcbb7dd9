import { computed, signal } from '@preact/signals';
import { type SpokenPart, spokenParts } from '../../pipeline/annotate/spoken-parts';
import { primaryLanguage } from '../../pipeline/language-tag';
import { wholeArticle } from './whole-article';

export type AloudState = 'silent' | 'reading' | 'paused';

/** Reads the article aloud with the browser's own voices, sentence by sentence, each marked while it is read. */
export function createAloud(root: () => HTMLElement | null) {
  const state = signal<AloudState>('silent');
  const rate = signal(1);
  const withNotes = signal(false);
  /** By language: the voice that the reader chose. */
  const chosen = signal<Readonly<Record<string, string>>>({});
  const lang = signal('');
  let parts: SpokenPart[] = [];
  let at = 0;

  const mark = (part: SpokenPart | undefined) => {
    if (!('highlights' in CSS)) return;
    if (part?.range) CSS.highlights.set('aloud', new Highlight(part.range));
    else CSS.highlights.delete('aloud');
  };
  const voicesFor = (of: string) => {
    const primary = primaryLanguage(of);
    const speaks = (voice: SpeechSynthesisVoice) => voice.lang.toLowerCase().split(/[-_]/u)[0] === primary;
    // A voice that is not on the device would be sent the article.
    return speechSynthesis.getVoices().filter((voice) => speaks(voice) && voice.localService !== false);
  };
  const speak = () => {
    speechSynthesis.cancel();
    const part = parts[at];
    if (!part) {
      stop();
      return;
    }
    lang.value = part.lang;
    const utterance = new SpeechSynthesisUtterance(part.text);
    utterance.lang = part.lang;
    utterance.rate = rate.value;
    const voices = voicesFor(part.lang);
    const wanted = voices.find(({ voiceURI }) => voiceURI === chosen.value[part.lang]);
    utterance.voice = wanted ?? voices.find((voice) => voice.default) ?? voices[0] ?? null;
    // One that was cut short by another is not at its end.
    const next = () => {
      if (parts[at] !== part || state.value !== 'reading') return;
      at += 1;
      speak();
    };
    utterance.onend = next;
    utterance.onerror = ({ error }) => {
      if (error !== 'canceled' && error !== 'interrupted') next();
    };
    mark(part);
    bringIntoSight(part);
    speechSynthesis.speak(utterance);
  };
  const stop = () => {
    state.value = 'silent';
    speechSynthesis.cancel();
    mark(undefined);
  };
  const begin = async () => {
    state.value = 'reading';
    // Nothing is left out because it was not drawn yet.
    await wholeArticle(root());
    const article = root();
    if (!article || state.value !== 'reading') return;
    parts = spokenParts(article, { notes: withNotes.value });
    const seen = parts.findIndex(({ element }) => element.getBoundingClientRect().bottom > 60);
    at = scrollY < 80 ? 0 : Math.max(seen, 0);
    speak();
  };

  return {
    state: computed(() => state.value),
    rate: computed(() => rate.value),
    withNotes: computed(() => withNotes.value),
    /** The voices for the language that is being read, and the one that was chosen. */
    voices: computed(() => ({ all: voicesFor(lang.value), chosen: chosen.value[lang.value] ?? '' })),
    begin: () => void begin(),
    stop,
    toggle() {
      if (state.value === 'silent') void begin();
      else if (state.value === 'paused') {
        state.value = 'reading';
        // What was paused is read again from the sentence's beginning: not every voice can go on.
        speak();
      } else {
        state.value = 'paused';
        speechSynthesis.cancel();
      }
    },
    step(by: 1 | -1) {
      at = Math.min(Math.max(at + by, 0), Math.max(parts.length - 1, 0));
      state.value = 'reading';
      speak();
    },
    setRate(value: number) {
      rate.value = value;
      if (state.value === 'reading') speak();
    },
    setVoice(uri: string) {
      chosen.value = { ...chosen.value, [lang.value]: uri };
      if (state.value === 'reading') speak();
    },
    setNotes(on: boolean) {
      withNotes.value = on;
      const here = parts[at]?.element;
      const article = root();
      if (!article || state.value === 'silent') return;
      parts = spokenParts(article, { notes: on });
      at = Math.max(
        parts.findIndex(({ element }) => element === here),
        0,
      );
      if (state.value === 'reading') speak();
    },
  };
}

export type Aloud = ReturnType<typeof createAloud>;

function bringIntoSight({ range, element }: SpokenPart): void {
  const rect = (range ?? element).getBoundingClientRect();
  if (rect.top < 70 || rect.bottom > innerHeight - 90) {
    scrollBy({ top: rect.top - innerHeight / 3, behavior: 'instant' });
  }
}
