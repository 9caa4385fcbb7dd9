import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { ArticleView, type Shown } from '../../components/article/ArticleView';
import { MarkdownDrawing } from '../../components/article/markdown-drawing';
import { NoteToolsContext } from '../../components/article/note-tools';
import { later } from '../../components/later';
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
import { listenForMarking } from './marking-keys';
import { listenForNotes } from './note-keys';
import { createPainting } from './painting';
import { ReadingToolsView } from './ReadingToolsView';
import { createReadingPlace } from './reading-place';
import { createReadingTools } from './reading-tools';
import type { Session } from './session';
import { followLinksDown, wholeArticle } from './whole-article';

const ConsentDialog = later(async () => (await import('../../components/reader/ConsentDialog')).ConsentDialog);
const CollectingBar = later(async () => (await import('../../components/reader/CollectingBar')).CollectingBar);
const TranslatingBar = later(async () => (await import('../../components/reader/TranslatingBar')).TranslatingBar);
const FilmsBar = later(async () => (await import('../../components/reader/FilmsBar')).FilmsBar);
const NoticeBar = later(async () => (await import('../../components/reader/NoticeBar')).NoticeBar);
const NoteList = later(async () => (await import('../../components/reader/NoteList')).NoteList);
const MarkingView = later(async () => (await import('./MarkingView')).MarkingView);
const DriftNotice = later(async () => (await import('../../components/reader/DriftNotice')).DriftNotice);
const KnownNotice = later(async () => (await import('../../components/reader/KnownNotice')).KnownNotice);

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
  const marking = useMemo(() => createMarking(session, () => root.current, words), []);
  const painting = useMemo(() => createPainting(() => root.current), []);
  const notes = session.notes.value;
  const tools = useMemo(() => notes?.tools((note, where) => void session.hideNote(note, where)) ?? null, [notes]);
  const phase = session.phase.value;
  const reading = session.reading.value;
  const [known, knownChanges] = [session.known.before.value, session.known.changes.value];
  const { thirdParty: third } = session.others;
  const asking = third.asking.value;
  const isWhole = reading?.thread.verdict.status === 'complete';
  const thirdParty = isWhole ? null : third.offered.value;

  const highlights = session.highlights.value;
  const assets = session.keeping.assets.value;
  /** Drawn again only when what it shows is another: an article can be long. */
  const article = useMemo(
    () =>
      reading && (
        <NoteToolsContext.Provider value={tools}>
          <MarkdownDrawing.Provider value={notes?.markdown ?? null}>
            <ArticleView
              content={{ ...reading, highlights, assets }}
              words={words}
              mode="view"
              show={shown.value}
              onHighlight={marking.edit}
              highlightsAs={painting.highlightsAs}
              onMarks={painting.draw}
            />
          </MarkdownDrawing.Provider>
        </NoteToolsContext.Provider>
      ),
    [reading, highlights, assets, shown.value, tools],
  );

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

  const translating = session.translating.state.value;
  const translate = async () => {
    if (!(await session.translating.begin())) return;
    shown.value = 'translation';
    // What was pressed is gone, and the focus with it: it goes to what stands there now.
    requestAnimationFrame(() => {
      const toggle = document.querySelector<HTMLElement>('[data-testid="translation-toggle"]');
      if (document.activeElement === document.body) toggle?.focus();
    });
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
    void import('./print-heads').then(({ printHeads }) => printHeads(article, words));
  });
  useEffect(() => listenForMarking(document, marking, leave), []);
  useEffect(reader.listen, []);
  useEffect(() => listenForNotes(document), []);
  useEffect(() => followLinksDown(() => root.current), []);
  const place = useRef(
    createReadingPlace({ keptId: () => session.keeping.keptId.value, remember: session.rememberPlace }),
  ).current;
  useEffect(() => place.listen(), []);
  useEffect(() => {
    const from = session.leftAt.value;
    const [top, hash] = [scrollY, location.hash];
    // Who has gone somewhere by then stays there.
    const stayed = () => scrollY === top && location.hash === hash;
    if (from) void wholeArticle(root.current).then(() => stayed() && place.restore(from));
  }, [session.leftAt.value]);

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
        onAloud={reader.readAloud}
        onHelp={() => reader.showHelp(true)}
        shown={reading?.article.translation ? shown.value : null}
        onShow={(text) => {
          shown.value = text;
        }}
        onTranslate={translating ? () => void translate() : null}
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
      <div class="foot-bars">
        {session.keeping.films.value && (
          <FilmsBar
            words={words}
            films={session.keeping.films.value}
            onKeep={() => void session.keeping.keepFilms()}
            onDismiss={session.keeping.dismissFilms}
          />
        )}
        {translating && translating.name !== 'offered' && (
          <TranslatingBar
            words={words}
            translating={translating}
            onRetry={() => void translate()}
            onDismiss={session.translating.dismiss}
          />
        )}
      </div>
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
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way to a highlight is the button after its block.
        <main
          ref={root}
          class="reader-main"
          onClick={(event) => {
            const hit = painting.clicked(event);
            if (hit) marking.edit(hit.drawn.highlight, hit.rect);
          }}
        >
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
          {known && knownChanges && session.collecting.now.value.state !== 'going' && (
            <KnownNotice
              words={words}
              savedAt={known.savedAt ?? ''}
              changes={knownChanges}
              onOpen={() => void ask('openCopy', { id: known.id })}
            />
          )}
          <NoteList
            words={words}
            notes={notesIn(reading, shown.value)}
            hidden={session.hiddenNotes.value}
            last={notes?.last.value ?? null}
            onShow={(note) => void session.showNote(note)}
          />
          {article}
        </main>
      )}
      <MarkingView marking={marking} words={words} />
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
