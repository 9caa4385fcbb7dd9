import { ask } from '../../pipeline/messages';
import { type Place, placeAt, unread } from '../../pipeline/reading-place';

const restMs = 800;

interface Keeper {
  /** The copy's id; null while it is not in the library. */
  keptId(): string | null;
  /** Remembers the place for the thread, which need not be in the library. */
  remember(place: Place): Promise<void>;
}

/** Remembers how far a thread and its kept copy were read: when scrolling rests, and when the reader leaves. */
export function createReadingPlace({ keptId, remember }: Keeper) {
  let place: Place = unread;
  let told = '';

  const tell = async () => {
    const id = keptId();
    const text = JSON.stringify([id, place]);
    if (text === told) return;
    told = text;
    // Both at once: a page that is being left does not live to send a second one.
    await Promise.all([id === null ? null : ask('setPlace', { id, place }), remember(place)]);
  };
  const look = () => {
    const article = document.querySelector('[data-testid="article"]');
    if (!article) return;
    const { top, bottom } = article.getBoundingClientRect();
    const passed = Math.min(1, Math.max(0, (innerHeight - top) / (bottom - top)));
    // What the window showed from the beginning was not yet read.
    place = placeAt(scrollY > 0 ? passed : 0, top >= 0 ? null : blockAtTop(), place);
  };
  const tellQuietly = () => void tell().catch(() => undefined);

  return {
    /** Goes on where the copy was left, once it is drawn. */
    restore(from: Place): void {
      place = from;
      if (from.blockId === null || from.state === 'read') return;
      const block = document.querySelector(`[data-block="${CSS.escape(from.blockId)}"]`);
      block?.scrollIntoView({ block: 'start', behavior: 'instant' });
    },
    /** Gives back what stops it. */
    listen(): () => void {
      const stop = new AbortController();
      const { signal } = stop;
      let resting: ReturnType<typeof setTimeout>;
      const leave = () => {
        look();
        tellQuietly();
      };
      document.addEventListener(
        'scroll',
        () => {
          clearTimeout(resting);
          resting = setTimeout(leave, restMs);
        },
        { signal, passive: true },
      );
      document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
      addEventListener('pagehide', leave, { signal });
      return () => stop.abort();
    },
  };
}

/** The first block that is not above the window. Few are measured: what is far from the window is not laid out. */
function blockAtTop(): string | null {
  const isBelow = (element: Element) => element.getBoundingClientRect().bottom > 0;
  const groups = [...document.querySelectorAll('.article-body .group')];
  let [from, to] = [0, groups.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const group = groups[middle];
    if (group && isBelow(group)) to = middle;
    else from = middle + 1;
  }
  const blocks = [...(groups[from]?.querySelectorAll('[data-block]') ?? [])];
  return (blocks.find(isBelow) ?? blocks.at(-1))?.getAttribute('data-block') ?? null;
}
