import type { ComponentChildren } from 'preact';
import type { Section } from '../../pipeline/article';
import { say } from '../../pipeline/words';
import { postAnchor } from './anchors';
import type { Drawing } from './drawing';
import { KeptGroup } from './KeptGroup';
import type { LaidSection } from './lay-out';
import { StretchView } from './StretchView';
import { WebLink } from './WebLink';

export interface SectionProps {
  laid: LaidSection;
  drawing: Drawing;
}

/** A section: its heading, and its blocks with what stands beside them. */
export function SectionView({ laid: { section, stretches }, drawing }: SectionProps) {
  const { heading, headingFrom, folded, branchFrom } = section;
  const extract = headingFrom === 'author' ? null : heading;
  const drawn = stretches.map((stretch) => {
    const groups = stretch.groups.map((group) => (
      <KeptGroup key={group[0].id} group={group} section={section} drawing={drawing} />
    ));
    return <StretchView key={stretch.groups[0]?.[0].id} stretch={stretch} groups={groups} drawing={drawing} />;
  });
  return (
    <section
      class={branchFrom === undefined ? 'section' : 'section branch'}
      id={section.id}
      data-testid={branchFrom === undefined ? 'section' : 'branch'}
    >
      {branchFrom !== undefined && <BranchLabel from={branchFrom} drawing={drawing} />}
      {extract !== null && (
        <h2 class="extract" data-skip data-from={headingFrom}>
          {extract}
        </h2>
      )}
      {folded ? <Folded drawing={drawing}>{drawn}</Folded> : drawn}
    </section>
  );
}

interface BranchLabelProps {
  from: NonNullable<Section['branchFrom']>;
  drawing: Drawing;
}

/** Says that the posts below stand beside the thread's main line, and which of its posts they answer. */
function BranchLabel({ from, drawing: { words, ours, places } }: BranchLabelProps) {
  const answered = places.posts.get(from);
  const label = answered ? say(words, 'article.branch', { n: answered.number }) : say(words, 'article.branch-unplaced');
  return (
    <p class="branch-label" data-skip {...ours}>
      {places.drawn.has(from) ? (
        <a href={`#${postAnchor(from)}`}>{label}</a>
      ) : (
        <WebLink address={answered?.post.url ?? null}>{label}</WebLink>
      )}
    </p>
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
