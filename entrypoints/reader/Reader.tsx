import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { ArticleView, type Shown } from '../../components/article/ArticleView';
import { NoteToolsContext } from '../../components/article/note-tools';
import { CollectingBar } from '../../components/reader/CollectingBar';
import { CommentBox } from '../../components/reader/CommentBox';
import { ConsentDialog } from '../../components/reader/ConsentDialog';
import { DriftNotice } from '../../components/reader/DriftNotice';
import { HighlightBar } from '../../components/reader/HighlightBar';
import { NoteList } from '../../components/reader/NoteList';
import { NoticeBar } from '../../components/reader/NoticeBar';
import { ReaderBar } from '../../components/reader/ReaderBar';
import { ReadingProgress } from '../../components/reader/ReadingProgress';
import { LoadingView, StateView } from '../../components/reader/StateView';
import type { OtherWay } from '../../components/reader/TakeAlongMenu';
import type { Reading } from '../../pipeline';
import type { CopyFormat } from '../../pipeline/copy-format';
import { ask } from '../../pipeline/messages';
import type { PlacedNote } from '../../pipeline/note';
import type { Settings } from '../../pipeline/save/settings';
import { count, say, type WordKey, type Words } from '../../pipeline/words';
import { download } from './download';
import type { SavingState } from './keeping';
import { createMarking } from './marking';
import { listenForNotes } from './note-keys';
import { printHeads } from './print-heads';
import { ReadingToolsView } from './ReadingToolsView';
import { createReadingTools } from './reading-tools';
import type { Session } from './session';

interface Props {
  session: Session;
  words: Words;
  settings: Settings;
  /** In a tab of its own, leaving goes to the library; over a page, it gives the page back. */
  inTab: boolean;
}

export function Reader({ session, words, settings, inTab }: Props) {
  const root = useRef<HTMLElement>(null);
  const shown = useSignal<Shown>('original');
  const told = useSignal<WordKey | null>(null);
  const marking = useRef(createMarking(session, () => root.current)).current;
  const notes = session.notes.value;
  const tools = useMemo(() => notes?.tools((note, where) => void session.hideNote(note, where)) ?? null, [notes]);
  const phase = session.phase.value;
  const reading = session.reading.value;
  const { thirdParty: third } = session.others;
  const asking = third.asking.value;
  const isWhole = reading?.thread.verdict.status === 'complete';
  const thirdParty = isWhole ? null : third.offered.value;

  const close = () => {
    if (inTab) location.href = '/library.html';
    else void ask('leaveHere');
  };
  const keepAnd = async (formats: readonly CopyFormat[]) => {
    told.value = null;
    const copy = await session.keeping.keep();
    if (!copy) return;
    const { takeAlong } = await import('./take-along');
    await takeAlong(copy, formats, words);
  };
  const takeElsewhere = async (way: OtherWay) => {
    const copy = await session.asCopy();
    const { takeOtherwise } = await import('./take-along');
    if (copy) told.value = await takeOtherwise(copy, way, words);
  };

  const reader = useRef(
    createReadingTools({
      root: () => root.current,
      appearance: settings.appearance,
      onSave: () => void keepAnd(settings.downloads),
    }),
  ).current;
  const leave = () => {
    if (!reader.closeOne()) close();
  };
  const sections =
    (shown.value === 'translation' && reading?.article.translation?.sections) || reading?.article.sections;

  useSignalEffect(() => {
    const article = session.reading.value?.article;
    if (!article) return;
    document.title = article.title;
    printHeads(article, words);
  });
  useEffect(() => marking.listen(document, leave), []);
  useEffect(reader.listen, []);
  useEffect(() => listenForNotes(document), []);

  return (
    <>
      <ReaderBar
        words={words}
        ready={phase.name === 'ready'}
        saving={session.keeping.saving.value === 'saving'}
        saveLabel={saveLabel(words, session.keeping.saving.value)}
        sections={sections ?? []}
        current={reader.progress.section.value}
        away={reader.progress.away.value}
        appearance={reader.appearance.value}
        onAppearance={reader.setAppearance}
        onAloud={reader.canSpeak ? reader.aloud.toggle : null}
        onHelp={() => reader.showHelp(true)}
        shown={reading?.article.translation ? shown.value : null}
        onShow={(text) => {
          shown.value = text;
        }}
        onSave={() => void keepAnd(settings.downloads)}
        onDownload={(format) => void keepAnd([format])}
        onOther={(way) => void takeElsewhere(way)}
        onLibrary={() => void ask('openLibrary')}
        onClose={close}
      />
      <p class="said" role="status" data-testid="status">
        {told.value
          ? say(words, told.value)
          : savingReport(words, session.keeping.saving.value, session.keeping.picturesMissing.value)}
      </p>
      {session.drift.now.value && (
        <DriftNotice
          words={words}
          drift={session.drift.now.value}
          onReport={() =>
            download({ body: session.drift.report(), type: 'text/plain;charset=utf-8' }, 'epure-report.txt')
          }
        />
      )}
      {asking.name === 'consent' && third.offered.value && (
        <ConsentDialog
          words={words}
          base={third.offered.value}
          refused={asking.refused}
          onAgree={(base) => void third.agree(base)}
          onDecline={third.decline}
        />
      )}
      {sections && <ReadingToolsView words={words} tools={reader} sections={sections} />}
      {phase.name === 'loading' && <LoadingView words={words} />}
      {phase.name === 'failed' && (
        <StateView words={words} why={phase.why} onRetry={inTab ? null : () => void session.pullFromPage()} />
      )}
      {phase.name === 'ready' && reading && (
        <main ref={root} class="reader-main">
          <ReadingProgress words={words} share={reader.progress.share.value} />
          <NoticeBar
            words={words}
            originalFailed={session.notice.value.originalFailed}
            moreOnX={session.notice.value.moreOnX !== null}
            bringing={session.bringing.now.value}
            thirdParty={thirdParty === null ? null : { base: thirdParty, state: asking.name }}
            onThirdParty={() => void third.begin()}
            onCancel={session.bringing.cancel}
            onOpenOnX={() => {
              const { moreOnX } = session.notice.value;
              if (moreOnX) void session.bringing.begin(moreOnX);
            }}
          />
          <CollectingBar
            words={words}
            collecting={session.collecting.now.value}
            onOrder={(order) => void session.order(order)}
          />
          <NoteList
            words={words}
            notes={notesIn(reading, shown.value)}
            hidden={session.hiddenNotes.value}
            last={notes?.last.value ?? null}
            onShow={(note) => void session.showNote(note)}
          />
          <NoteToolsContext.Provider value={tools}>
            <ArticleView
              content={{ ...reading, highlights: session.highlights.value, assets: session.keeping.assets.value }}
              words={words}
              mode="view"
              show={shown.value}
              onHighlight={marking.edit}
            />
          </NoteToolsContext.Provider>
        </main>
      )}
      {marking.selection.value && (
        <HighlightBar words={words} at={marking.selection.value.place} onHighlight={marking.addFromSelection} />
      )}
      {marking.editing.value && (
        <CommentBox
          key={marking.editing.value.highlight.id}
          words={words}
          at={marking.editing.value.place}
          highlight={marking.editing.value.highlight}
          onSave={marking.saveEdit}
          onDelete={marking.deleteEdited}
          onClose={marking.closeEdit}
        />
      )}
    </>
  );
}

function saveLabel(words: Words, saving: SavingState): string {
  if (saving === 'saving') return say(words, 'reader.saving');
  return say(words, saving === 'saved' ? 'reader.saved' : 'reader.save');
}

function savingReport(words: Words, saving: SavingState, picturesMissing: number): string {
  if (saving === 'unsaved' || saving === 'saving') return '';
  if (saving === 'saved') {
    return picturesMissing > 0 ? count(words, 'reader.pictures-missing', picturesMissing) : say(words, 'reader.kept');
  }
  return `${say(words, `failure.${saving}.what`)} ${say(words, `failure.${saving}.next`)}`;
}

/** The notes beside the text that is shown, in reading order. */
function notesIn({ article, notes }: Reading, shown: Shown): PlacedNote[] {
  const { sections } = (shown === 'translation' && article.translation) || article;
  const order = new Map(sections.flatMap(({ blocks }) => blocks).map(({ id }, at) => [id, at]));
  const at = ({ blockId }: PlacedNote) => order.get(blockId) ?? -1;
  return notes.filter((note) => at(note) >= 0).sort((a, b) => at(a) - at(b) || a.range.start - b.range.start);
}
