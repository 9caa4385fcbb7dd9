import { ChevronLeft, ChevronRight, X } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { count, say, type Words } from '../../pipeline/words';

export interface LargePicture {
  src: string;
  alt: string;
}

interface Props {
  words: Words;
  pictures: readonly LargePicture[];
  /** The place of the one that is shown. */
  at: number;
  onShow(at: number): void;
  onClose(): void;
}

/** A picture as large as the window, with the others of the article one key away; pinching is the browser's own. */
export function PictureDialog({ words, pictures, at, onShow, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal?.();
  }, []);
  const picture = pictures[at];
  if (!picture) return null;
  const go = (step: 1 | -1) => onShow((at + step + pictures.length) % pictures.length);
  return (
    <dialog
      ref={dialog}
      class="picture-dialog"
      data-testid="picture-dialog"
      aria-label={picture.alt}
      onClose={onClose}
      onKeyDown={(event) => {
        event.stopPropagation();
        const rtl = document.documentElement.dir === 'rtl';
        if (event.key === 'ArrowRight') go(rtl ? -1 : 1);
        if (event.key === 'ArrowLeft') go(rtl ? 1 : -1);
      }}
    >
      <img src={picture.src} alt={picture.alt} referrerpolicy="no-referrer" />
      <footer>
        <p>{picture.alt}</p>
        {pictures.length > 1 && (
          <p class="picture-place" aria-live="polite">
            {count(words, 'picture.place', pictures.length, { at: at + 1 })}
          </p>
        )}
        {pictures.length > 1 && (
          <>
            <button type="button" aria-label={say(words, 'picture.before')} onClick={() => go(-1)}>
              <ChevronLeft class="along" aria-hidden="true" />
            </button>
            <button
              type="button"
              aria-label={say(words, 'picture.next')}
              data-testid="picture-next"
              onClick={() => go(1)}
            >
              <ChevronRight class="along" aria-hidden="true" />
            </button>
          </>
        )}
        <button
          type="button"
          aria-label={say(words, 'picture.close')}
          data-testid="picture-close"
          onClick={() => dialog.current?.close()}
        >
          <X aria-hidden="true" />
        </button>
      </footer>
    </dialog>
  );
}
