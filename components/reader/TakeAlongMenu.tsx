import { ClipboardCopy, Download, Printer, SquareArrowOutUpRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { type CopyFormat, copyFormats } from '../../pipeline/copy-format';
import { say, type WordKey, type Words } from '../../pipeline/words';
import { BarMenu } from './BarMenu';

/** The ways a copy is taken along that are no file of ours. */
export type OtherWay = 'print' | 'copy-markdown' | 'obsidian';

interface Props {
  words: Words;
  onDownload(format: CopyFormat): void;
  onOther(way: OtherWay): void;
}

/** Every way to take the copy along: as a file, on paper, to the clipboard, to Obsidian. */
export function TakeAlongMenu({ words, onDownload, onOther }: Props) {
  const choose = (event: Event & { currentTarget: HTMLElement }, take: () => void) => {
    event.currentTarget.closest('details')?.removeAttribute('open');
    take();
  };
  const item = (testId: string, key: WordKey, take: () => void, icon?: ComponentChildren) => (
    <li key={testId}>
      <button type="button" data-testid={testId} onClick={(event) => choose(event, take)}>
        {icon}
        {say(words, key)}
      </button>
    </li>
  );
  return (
    <BarMenu title={say(words, 'reader.download')} icon={<Download aria-hidden="true" />} testId="take-along">
      <ul>
        {copyFormats.map((format) => item(`export-${format}`, `reader.format.${format}`, () => onDownload(format)))}
        {item('print', 'reader.format.pdf', () => onOther('print'), <Printer aria-hidden="true" />)}
        {item(
          'copy-markdown',
          'reader.copy-markdown',
          () => onOther('copy-markdown'),
          <ClipboardCopy aria-hidden="true" />,
        )}
        {item(
          'obsidian',
          'reader.to-obsidian',
          () => onOther('obsidian'),
          <SquareArrowOutUpRight class="along" aria-hidden="true" />,
        )}
      </ul>
    </BarMenu>
  );
}
