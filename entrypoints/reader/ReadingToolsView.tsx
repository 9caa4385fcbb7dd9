import { later } from '../../components/later';
import { ContentsRail } from '../../components/reader/ContentsRail';
import type { Section } from '../../pipeline/article';
import type { Words } from '../../pipeline/words';
import type { ReadingTools } from './reading-tools';

const AloudBar = later(async () => (await import('../../components/reader/AloudBar')).AloudBar);
const FindBar = later(async () => (await import('../../components/reader/FindBar')).FindBar);
const HelpSheet = later(async () => (await import('../../components/reader/HelpSheet')).HelpSheet);
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
  const { all: voices, chosen } = aloud.voices.value;
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
      {aloud.state.value !== 'silent' && (
        <AloudBar
          words={words}
          reading={aloud.state.value === 'reading'}
          rate={aloud.rate.value}
          voices={voices}
          voice={chosen}
          withNotes={aloud.withNotes.value}
          onToggle={aloud.toggle}
          onStep={aloud.step}
          onRate={aloud.setRate}
          onVoice={aloud.setVoice}
          onNotes={aloud.setNotes}
          onStop={aloud.stop}
        />
      )}
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
