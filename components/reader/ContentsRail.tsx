import type { Section } from '../../pipeline/article';
import { say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  sections: readonly Section[];
  /** The id of the section that is being read. */
  current: string | null;
}

/** Fewer headings than this need no list of them. */
const fewest = 3;

/** The sections that have a heading, when there are enough of them for a table of contents. */
export function headed(sections: readonly Section[]): Section[] {
  const all = sections.filter(({ heading }) => heading !== null);
  return all.length < fewest ? [] : all;
}

/** The table of contents beside the text, on wide windows; narrow ones have it in the bar. */
export function ContentsRail({ words, sections, current }: Props) {
  const shown = headed(sections);
  if (shown.length === 0) return null;
  return (
    <nav class="rail" aria-label={say(words, 'article.contents')} data-testid="contents-rail" data-skip>
      <ContentsList sections={shown} all={sections} current={current} />
    </nav>
  );
}

interface ListProps {
  sections: readonly Section[];
  all: readonly Section[];
  current: string | null;
}

/** Headings as links; the one being read (or the last one before it) is marked. */
export function ContentsList({ sections, all, current }: ListProps) {
  const at = all.findIndex(({ id }) => id === current);
  const here = all.slice(0, at + 1).findLast(({ heading }) => heading !== null)?.id;
  return (
    <ol>
      {sections.map(({ id, heading }) => (
        <li key={id}>
          <a href={`#${id}`} dir="auto" aria-current={id === here ? 'location' : undefined}>
            {heading}
          </a>
        </li>
      ))}
    </ol>
  );
}
