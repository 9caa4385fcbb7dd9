import { Download, Languages, Library, Save, X } from 'lucide-preact';
import type { CopyFormat } from '../../pipeline/copy';
import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  ready: boolean;
  saveLabel: string;
  saving: boolean;
  translation: 'none' | 'hidden' | 'shown';
  onTranslation(): void;
  onSave(): void;
  onDownload(format: CopyFormat): void;
  onLibrary(): void;
  onClose(): void;
}

const formats: CopyFormat[] = ['html', 'markdown', 'json'];

/** The reader's own controls, above the article. */
export function ReaderBar(props: Props) {
  const { words } = props;
  return (
    <header class="bar" data-skip>
      <span class="bar-brand">Épure</span>
      <nav class="bar-actions" aria-label={say(words, 'reader.actions')}>
        {props.ready && props.translation !== 'none' && (
          <button
            type="button"
            data-testid="translation-toggle"
            title={say(words, props.translation === 'shown' ? 'reader.original' : 'reader.translation')}
            aria-pressed={props.translation === 'shown'}
            onClick={props.onTranslation}
          >
            <Languages aria-hidden="true" />
            <span class="wide-only">
              {say(words, props.translation === 'shown' ? 'reader.original' : 'reader.translation')}
            </span>
          </button>
        )}
        {props.ready && (
          <>
            <button type="button" class="primary" data-testid="save" disabled={props.saving} onClick={props.onSave}>
              <Save aria-hidden="true" />
              <span>{props.saveLabel}</span>
            </button>
            <DownloadMenu words={words} onDownload={props.onDownload} />
          </>
        )}
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

function DownloadMenu({ words, onDownload }: Pick<Props, 'words' | 'onDownload'>) {
  return (
    <details
      class="menu"
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && event.currentTarget.contains(to))) event.currentTarget.removeAttribute('open');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.stopPropagation();
        event.currentTarget.removeAttribute('open');
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary title={say(words, 'reader.download')}>
        <Download aria-hidden="true" />
        <span class="wide-only">{say(words, 'reader.download')}</span>
      </summary>
      <ul>
        {formats.map((format) => (
          <li key={format}>
            <button
              type="button"
              data-testid={`export-${format}`}
              onClick={(event) => {
                event.currentTarget.closest('details')?.removeAttribute('open');
                onDownload(format);
              }}
            >
              {say(words, `reader.format.${format}`)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
