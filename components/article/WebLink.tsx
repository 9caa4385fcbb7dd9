import type { ComponentChildren } from 'preact';
import { webAddress } from '../../pipeline/address';

interface Props {
  address: string | null;
  children: ComponentChildren;
  class?: string;
  title?: string;
  label?: string;
  /** Left out by the Tab key: the same link stands elsewhere. */
  skipped?: boolean;
}

/** A link that opens beside the article; only web addresses become links, anything else stays as its words. */
export function WebLink({ address, children, label, skipped = false, ...attributes }: Props) {
  const href = webAddress(address);
  if (href === null) return <span class={attributes.class}>{children}</span>;
  return (
    <a
      {...attributes}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
      tabIndex={skipped ? -1 : undefined}
    >
      {children}
    </a>
  );
}
