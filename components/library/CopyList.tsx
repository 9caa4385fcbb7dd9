import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Found, Snippet } from '../../pipeline/found';
import { idsOf, type ShelfEntry } from '../../pipeline/shelf';
import type { Words } from '../../pipeline/words';
import type { LibraryActions } from './actions';
import { CopyItem } from './CopyItem';
import { createFormats, type Formats } from './formats';

interface Props {
  words: Words;
  entries: readonly ShelfEntry[];
  found: Found | null;
  view: 'list' | 'cards';
  selected: ReadonlySet<string>;
  actions: LibraryActions;
}

/** So many stand in one stretch of the list: full rows of two, three, four and six cards. */
const stretchLength = 24;
/** What an item takes before it was ever drawn, in CSS pixels. */
const usualHeight = { list: 110, cards: 60 };

/** The threads found, of which only those near the window are drawn. */
export function CopyList({ entries, ...props }: Props) {
  const [whole, setWhole] = useState<readonly ShelfEntry[] | null>(null);
  useEffect(() => {
    const later = setTimeout(() => setWhole(entries));
    return () => clearTimeout(later);
  }, [entries]);
  const formats = useMemo(() => createFormats(props.words.lang), [props.words]);
  // At the top of the page the first results are drawn first, and the rest after them.
  const end = whole === entries || scrollY > innerHeight ? entries.length : Math.min(stretchLength, entries.length);
  const stretches = [];
  for (let at = 0; at < end; at += stretchLength) {
    const stretch = entries.slice(at, at + stretchLength);
    stretches.push(<Stretch key={at} {...props} formats={formats} entries={stretch} start={at} of={entries.length} />);
  }
  return <>{stretches}</>;
}

type StretchProps = Props & { formats: Formats; start: number; of: number };

function Stretch({ words, formats, entries, found, view, selected, actions, start, of }: StretchProps) {
  const frame = useRef<HTMLUListElement>(null);
  const height = useRef(0);
  const [near, setNear] = useState(start === 0);
  const snippets = useSnippets(near ? found : null, entries);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const watch = new IntersectionObserver(
      (seen) => {
        const isNear = seen.at(-1)?.isIntersecting ?? false;
        if (!isNear && element.offsetHeight > 0) height.current = element.offsetHeight;
        setNear(isNear);
      },
      { rootMargin: '1200px' },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  // What has the focus is not taken away.
  const drawn = near || frame.current?.contains(document.activeElement);
  const room = height.current || entries.length * usualHeight[view];
  return (
    <ul class="copies" data-view={view} ref={frame} style={drawn ? undefined : { blockSize: `${room}px` }}>
      {drawn &&
        entries.map((entry, index) => (
          <CopyItem
            key={entry.latest.id}
            words={words}
            formats={formats}
            entry={entry}
            place={{ at: start + index + 1, of }}
            found={found}
            snippet={snippets.get(entry.found) ?? null}
            selected={idsOf(entry).every((id) => selected.has(id))}
            actions={actions}
          />
        ))}
    </ul>
  );
}

const none: ReadonlyMap<string, Snippet | null> = new Map();

/** The words around the hits, read after the titles are on the screen. */
function useSnippets(found: Found | null, entries: readonly ShelfEntry[]): ReadonlyMap<string, Snippet | null> {
  const ids = found ? entries.map((entry) => entry.found).join(' ') : '';
  const [snippets, setSnippets] = useState(none);
  useEffect(() => {
    if (!found) {
      setSnippets(none);
      return undefined;
    }
    let wanted = true;
    const show = (read: ReadonlyMap<string, Snippet | null>) => {
      if (wanted) setSnippets(read);
    };
    void found.snippets(entries.map((entry) => entry.found)).then(show);
    return () => {
      wanted = false;
    };
  }, [found, ids]);
  return snippets;
}
