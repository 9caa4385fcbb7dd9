import { primaryLanguage } from '../../pipeline/language-tag';

/** One that is ready: it works in the browser, and sends nothing away. */
export interface OnDeviceTranslator {
  translate(text: string): Promise<string>;
  destroy(): void;
}

interface Languages {
  sourceLanguage: string;
  targetLanguage: string;
}

/** The browser's own, by the Translator API of the W3C's Web Machine Learning group: Chrome has it since version 138. */
interface TranslatorApi {
  availability(languages: Languages): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(options: Languages & { monitor(monitor: EventTarget): void }): Promise<OnDeviceTranslator>;
}

function api(): TranslatorApi | null {
  return (globalThis as { Translator?: TranslatorApi }).Translator ?? null;
}

/** True when the browser can translate between these languages (BCP 47), though it may have to load them first. */
export async function canTranslate(from: string, to: string): Promise<boolean> {
  const translator = api();
  if (!translator || from === 'und' || primaryLanguage(from) === primaryLanguage(to)) return false;
  return (await translator.availability({ sourceLanguage: from, targetLanguage: to })) !== 'unavailable';
}

/** Makes one, right after a click: the browser loads languages only then. Says how much has come, from 0 to 1. */
export async function createTranslator(
  from: string,
  to: string,
  onLoading: (share: number) => void,
): Promise<OnDeviceTranslator> {
  const translator = api();
  if (!translator) throw new Error('the browser has no translator');
  return translator.create({
    sourceLanguage: from,
    targetLanguage: to,
    monitor(monitor) {
      monitor.addEventListener('downloadprogress', (event) => onLoading((event as ProgressEvent).loaded));
    },
  });
}
