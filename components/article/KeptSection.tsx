import { Component } from 'preact';
import { type SectionProps, SectionView } from './SectionView';

/** A section that is drawn again only when it or what stands on the article is another: its neighbours may still be coming. */
export class KeptSection extends Component<SectionProps> {
  override shouldComponentUpdate(next: SectionProps): boolean {
    return next.laid.section !== this.props.laid.section || !isSame(next, this.props);
  }

  override render(props: SectionProps) {
    return <SectionView {...props} />;
  }
}

/** A section of which more is drawn by now has stretches of its own. */
function isSame({ laid, drawing }: SectionProps, before: SectionProps): boolean {
  return laid.stretches === before.laid.stretches && drawing === before.drawing;
}
