import { AudioLines, Columns2, Keyboard, Languages, Library, List, Save, X } from 'lucide-preact';
import type { Appearance } from '../../pipeline/appearance';
import type { Section } from '../../pipeline/article';
import type { CopyFormat } from '../../pipeline/copy-format';
import { say, type Words } from '../../pipeline/words';
import type { Shown } from '../article/ArticleView';
import { later } from '../later';
import { BarMenu } from './BarMenu';
import { ContentsList, headed } from './ContentsRail';
import type { OtherWay } from './TakeAlongMenu';

const AppearanceMenu = later(async () => (await import('./AppearanceMenu')).AppearanceMenu);
const TakeAlongMenu = later(async () => (await import('./TakeAlongMenu')).TakeAlongMenu);

interface Props {
  words: Words;
  ready: boolean;
  saveLabel: string;
  saving: boolean;
  /** Which text is read; null where there is no translation. */
  shown: Shown | null;
  sections: readonly Section[];
  /** The id of the section that is being read. */
  current: string | null;
  /** True while the reader reads on, and needs no controls. */
  away: boolean;
  appearance: Appearance;
  onAppearance(appearance: Appearance): void;
  /** Null where the browser cannot speak. */
  onAloud: (() => void) | null;
  onHelp(): void;
  onShow(shown: Shown): void;
  /** Null where there is a translation, or nothing that could make one on the device. Pressed again, nothing is made twice. */
  onTranslate: (() => void) | null;
  onSave(): void;
  onDownload(format: CopyFormat): void;
  onOther(way: OtherWay): void;
  onLibrary(): void;
  onClose(): void;
}

/** The reader's own controls, above the article. */
export function ReaderBar(props: Props) {
  const { words } = props;
  return (
    <header class="bar" data-skip data-away={props.away ? true : undefined}>
      <span class="bar-brand">Épure</span>
      <nav class="bar-actions" aria-label={say(words, 'reader.actions')}>
        {props.ready && headed(props.sections).length > 0 && (
          <BarMenu
            class="narrow-contents"
            title={say(words, 'article.contents')}
            icon={<List class="along" aria-hidden="true" />}
            testId="contents"
            iconOnly
          >
            <nav class="contents-list" aria-label={say(words, 'article.contents')}>
              <ContentsList sections={headed(props.sections)} all={props.sections} current={props.current} />
            </nav>
          </BarMenu>
        )}
        {props.ready && props.shown && <TranslationButtons words={words} shown={props.shown} onShow={props.onShow} />}
        {props.ready && props.onTranslate && (
          <button
            type="button"
            data-testid="translate"
            title={say(words, 'reader.translate-title')}
            onClick={props.onTranslate}
          >
            <Languages aria-hidden="true" />
            <span class="wide-only">{say(words, 'reader.translate')}</span>
          </button>
        )}
        {props.ready && (
          <>
            <button type="button" class="primary" data-testid="save" disabled={props.saving} onClick={props.onSave}>
              <Save aria-hidden="true" />
              <span>{props.saveLabel}</span>
            </button>
            <TakeAlongMenu words={words} onDownload={props.onDownload} onOther={props.onOther} />
            {props.onAloud && (
              <button
                type="button"
                data-testid="aloud-begin"
                title={`${say(words, 'aloud.title')} (R)`}
                aria-label={say(words, 'aloud.title')}
                onClick={props.onAloud}
              >
                <AudioLines aria-hidden="true" />
              </button>
            )}
          </>
        )}
        <AppearanceMenu words={words} appearance={props.appearance} onChange={props.onAppearance} />
        <button
          type="button"
          class="wide-button"
          data-testid="keys"
          title={`${say(words, 'reader.help')} (?)`}
          aria-label={say(words, 'reader.help')}
          onClick={props.onHelp}
        >
          <Keyboard aria-hidden="true" />
        </button>
        <button type="button" data-testid="library" title={say(words, 'reader.library')} onClick={props.onLibrary}>
          <Library aria-hidden="true" />
          <span class="wide-only">{say(words, 'reader.library')}</span>
        </button>
        <button type="button" data-testid="close" title={`${say(words, 'reader.close')} (Esc)`} onClick={props.onClose}>
          <X aria-hidden="true" />
          <span class="wide-only">{say(words, 'reader.close')}</span>
        </button>
      </nav>
    </header>
  );
}

interface TranslationProps {
  words: Words;
  shown: Shown;
  onShow(shown: Shown): void;
}

/** The translation in place of the original, or both, section by section. */
function TranslationButtons({ words, shown, onShow }: TranslationProps) {
  const swap = say(words, shown === 'translation' ? 'reader.original' : 'reader.translation');
  return (
    <>
      <button
        type="button"
        data-testid="translation-toggle"
        title={swap}
        aria-pressed={shown === 'translation'}
        onClick={() => onShow(shown === 'translation' ? 'original' : 'translation')}
      >
        <Languages aria-hidden="true" />
        <span class="wide-only">{swap}</span>
      </button>
      <button
        type="button"
        data-testid="beside-toggle"
        title={say(words, 'reader.beside')}
        aria-pressed={shown === 'both'}
        onClick={() => onShow(shown === 'both' ? 'original' : 'both')}
      >
        <Columns2 aria-hidden="true" />
        <span class="wide-only">{say(words, 'reader.beside')}</span>
      </button>
    </>
  );
}
