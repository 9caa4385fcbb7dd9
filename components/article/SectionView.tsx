import type { ComponentChildren } from 'preact';
import { say } from '../../pipeline/words';
import type { Drawing } from './drawing';
import { GroupView } from './GroupView';
import type { LaidSection } from './lay-out';
import { StretchView } from './StretchView';

/** A section: its heading, and its blocks with what stands beside them. */
export function SectionView({ laid: { section, stretches }, drawing }: { laid: LaidSection; drawing: Drawing }) {
  const { heading, headingFrom, folded } = section;
  const extract = headingFrom === 'author' ? null : heading;
  const drawn = stretches.map((stretch) => {
    const groups = stretch.groups.map((group) => (
      <GroupView key={group[0].id} group={group} section={section} drawing={drawing} />
    ));
    return <StretchView key={stretch.groups[0]?.[0].id} stretch={stretch} groups={groups} drawing={drawing} />;
  });
  return (
    <section class="section" id={section.id} data-testid="section">
      {extract !== null && (
        <h2 class="extract" data-skip data-from={headingFrom}>
          {extract}
        </h2>
      )}
      {folded ? <Folded drawing={drawing}>{drawn}</Folded> : drawn}
    </section>
  );
}

/** Posts at the end that only promote: there for who wants them. */
function Folded({ children, drawing: { words, ours } }: { children: ComponentChildren; drawing: Drawing }) {
  return (
    <details class="folded">
      <summary data-skip {...ours}>
        {say(words, 'article.folded')}
      </summary>
      {children}
    </details>
  );
}
