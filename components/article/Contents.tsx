import type { Section } from '../../pipeline/article';
import { say } from '../../pipeline/words';
import type { Drawing } from './drawing';

/** Fewer headings than this are seen without a list of them. */
const fewest = 3;

/** The table of contents, for an article with enough headings. */
export function Contents({ sections, drawing }: { sections: readonly Section[]; drawing: Drawing }) {
  const headed = sections.filter((section) => section.heading !== null);
  if (headed.length < fewest) return null;
  return (
    <nav class="contents" aria-labelledby="contents-label">
      <p class="contents-label" id="contents-label" {...drawing.ours}>
        {say(drawing.words, 'article.contents')}
      </p>
      <ol>
        {headed.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`}>{section.heading}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
