import { ALargeSmall } from 'lucide-preact';
import type { Appearance } from '../../pipeline/appearance';
import { say, type Words } from '../../pipeline/words';
import { later } from '../later';
import { BarMenu } from './BarMenu';

const AppearanceFields = later(async () => (await import('./AppearanceFields')).AppearanceFields);

interface Props {
  words: Words;
  appearance: Appearance;
  onChange(appearance: Appearance): void;
}

/** The article's looks, in the reader's bar. */
export function AppearanceMenu(props: Props) {
  return (
    <BarMenu
      title={say(props.words, 'appearance.title')}
      icon={<ALargeSmall aria-hidden="true" />}
      testId="appearance"
      iconOnly
    >
      <AppearanceFields {...props} />
    </BarMenu>
  );
}
