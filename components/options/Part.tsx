import type { ComponentChildren } from 'preact';

/** The parts of the options, in the order of the page: each has a place of its own in the list of contents. */
export const partIds = ['reading', 'sources', 'sites', 'notes', 'library', 'privacy', 'shortcuts', 'about'] as const;
export type PartId = (typeof partIds)[number];

interface Props {
  id: PartId;
  title: string;
  children: ComponentChildren;
}

/** One part of the options under its heading. */
export function Part({ id, title, children }: Props) {
  return (
    <section class="part" id={id} data-testid={`part-${id}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
