import type { ComponentChildren } from 'preact';
import { webAddress } from '../../pipeline/address';

interface Props {
  address: string | null;
  children: ComponentChildren;
  class?: string;
  title?: string;
  label?: string;
}

/** A link that opens beside the article; only web addresses become links, anything else stays as its words. */
export function WebLink({ address, children, label, ...attributes }: Props) {
  const href = webAddress(address);
  if (href === null) return <span class={attributes.class}>{children}</span>;
  return (
    <a {...attributes} href={href} target="_blank" rel="noopener noreferrer" aria-label={label}>
      {children}
    </a>
  );
}
