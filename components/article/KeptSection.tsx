import { Component } from 'preact';
import { type SectionProps, SectionView } from './SectionView';

/** A section that is drawn again only when it or what stands on the article is another: its neighbours may still be coming. */
export class KeptSection extends Component<SectionProps> {
  override shouldComponentUpdate({ laid, drawing }: SectionProps): boolean {
    const before = this.props;
    // Of which more is drawn by now, it has stretches of its own.
    return laid.stretches !== before.laid.stretches || drawing !== before.drawing;
  }

  override render(props: SectionProps) {
    return <SectionView {...props} />;
  }
}
