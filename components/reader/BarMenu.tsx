import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  icon: ComponentChildren;
  testId?: string;
  /** Its title is only told, never written beside the icon. */
  iconOnly?: boolean;
  class?: string;
  children: ComponentChildren;
}

/** A button of the bar that opens a panel below it; the panel closes when the focus leaves it, and on Escape. */
export function BarMenu({ title, icon, testId, iconOnly = false, class: more, children }: Props) {
  return (
    <details
      class={more ? `menu ${more}` : 'menu'}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        // A press on what takes no focus, such as the panel's own ground, does not close it.
        if (to instanceof Node && !event.currentTarget.contains(to)) event.currentTarget.removeAttribute('open');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !event.currentTarget.open) return;
        event.stopPropagation();
        event.currentTarget.removeAttribute('open');
        event.currentTarget.querySelector('summary')?.focus();
      }}
    >
      <summary title={title} aria-label={iconOnly ? title : undefined} data-testid={testId}>
        {icon}
        {!iconOnly && <span class="wide-only">{title}</span>}
      </summary>
      <div class="menu-panel">{children}</div>
    </details>
  );
}
