import { later } from '../../components/later';
import { ContentsRail } from '../../components/reader/ContentsRail';
import type { Section } from '../../pipeline/article';
import type { Words } from '../../pipeline/words';
import type { ReadingTools } from './reading-tools';

const AloudView = later(async () => (await import('./AloudView')).AloudView);
const FindBar = later(async () => (await import('../../components/reader/FindBar')).FindBar);
const HelpSheet = later(async () => (await import('../../components/reader/HelpSheet')).HelpSheet);
const LinkHint = later(async () => (await import('../../components/reader/LinkHint')).LinkHint);
const PictureDialog = later(async () => (await import('../../components/reader/PictureDialog')).PictureDialog);

interface Props {
  words: Words;
  tools: ReadingTools;
  /** Of the text that is shown. */
  sections: readonly Section[];
}

/** What helps to read, drawn around the article. */
export function ReadingToolsView({ words, tools, sections }: Props) {
  const { progress, finding, aloud } = tools;
  const pictures = tools.pictures.value;
  return (
    <>
      <ContentsRail words={words} sections={sections} current={progress.section.value} />
      {finding.open.value && (
        <FindBar
          words={words}
          found={finding.found.value}
          at={finding.at.value}
          onSeek={(text) => void finding.seek(text)}
          onStep={finding.step}
          onClose={finding.end}
        />
      )}
      {aloud.value && aloud.value.state.value !== 'silent' && <AloudView words={words} aloud={aloud.value} />}
      <LinkHint />
      {tools.help.value && <HelpSheet words={words} onClose={() => tools.showHelp(false)} />}
      {pictures && (
        <PictureDialog
          words={words}
          pictures={pictures.all}
          at={pictures.at}
          onShow={tools.turnTo}
          onClose={() => tools.turnTo(null)}
        />
      )}
    </>
  );
}
