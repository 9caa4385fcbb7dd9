import type { Drawing } from './drawing';
import { GroupView } from './GroupView';
import type { LaidSection } from './lay-out';
import { StretchView } from './StretchView';

/** A section: its heading, and its blocks with what stands beside them. */
export function SectionView({ laid: { section, stretches }, drawing }: { laid: LaidSection; drawing: Drawing }) {
  const { heading, headingFrom } = section;
  const extract = headingFrom === 'author' ? null : heading;
  return (
    <section class="section" id={section.id} data-testid="section">
      {extract !== null && (
        <h2 class="extract" data-skip data-from={headingFrom}>
          {extract}
        </h2>
      )}
      {stretches.map((stretch) => {
        const groups = stretch.groups.map((group) => (
          <GroupView key={group[0].id} group={group} section={section} drawing={drawing} />
        ));
        return <StretchView key={stretch.groups[0]?.[0].id} stretch={stretch} groups={groups} drawing={drawing} />;
      })}
    </section>
  );
}
