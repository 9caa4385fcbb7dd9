import { computed, signal } from '@preact/signals';
import { articleOf, type Reading } from '../../pipeline';
import type { Article, Translation } from '../../pipeline/article';
import type { RuleName } from '../../pipeline/cleaned';
import type { CollectingOrder } from '../../pipeline/collecting';
import { type Copy, makeCopy, threadKey } from '../../pipeline/copy';
import type { Highlight } from '../../pipeline/highlight';
import type { PlacedNote } from '../../pipeline/note';
import type { Failure, Outcome } from '../../pipeline/outcome';
import { pagesOf } from '../../pipeline/pull/pages-of';
import { type Place, placeNow, threadPlace } from '../../pipeline/reading-place';
import { mergeHighlights } from '../../pipeline/save/merge-highlights';
import { keepThreadPlace, loadThreadPlace } from '../../pipeline/save/thread-places';
import type { PostId, Thread } from '../../pipeline/thread';
import { keptTranslation } from '../../pipeline/translate/kept-translation';
import type { Words } from '../../pipeline/words';
import { createBringing } from './bringing';
import { createCollecting } from './collecting';
import { createDriftNotice } from './drift-notice';
import { createKeeping } from './keeping';
import { createKnownVersion } from './known-version';
import type { ReaderNotes } from './notes';
import { createOtherSources } from './other-sources';
import { type Pull, type Pulled, pullHere } from './pull';
import { createTranslating } from './translating';

export type Phase = { name: 'loading' } | { name: 'failed'; why: Failure; detail: string } | { name: 'ready' };

/** What stands above the article: that this is not the original, or that more can be had on X. */
export interface Notice {
  originalFailed: Failure | null;
  moreOnX: PostId | null;
}

export interface SessionOptions {
  /** The cleaning rules that the reader switched off. */
  cleaningOff: readonly RuleName[];
  /** Films come with a kept copy without being asked for. */
  keepFilms: boolean;
  /** The interface's. */
  words: Words;
}

/** One article before one reader: what is shown, what they marked, and what became of it. */
export function createSession({ cleaningOff, keepFilms, words }: SessionOptions, loadingNotes: Promise<ReaderNotes>) {
  const phase = signal<Phase>({ name: 'loading' });
  const reading = signal<Reading | null>(null);
  const notice = signal<Notice>({ originalFailed: null, moreOnX: null });
  const highlights = signal<Highlight[]>([]);
  const leftAt = signal<Place | null>(null);
  const notes = signal<ReaderNotes | null>(null);
  let noting: Promise<void> = Promise.resolve();

  const isShown = (note: PlacedNote) => notes.value?.isShown(note, reading.value?.thread.id ?? '') ?? true;
  /** What is read and kept, without the notes that the reader sent away. */
  const shown = computed(() => reading.value && { ...reading.value, notes: reading.value.notes.filter(isShown) });

  /** The first article is on the screen before its notes are looked for; later ones come with theirs. */
  const noteWhenPainted = async (article: Article) => {
    const [loaded] = await Promise.all([loadingNotes, painted()]);
    notes.value = loaded;
    const now = reading.value;
    if (now?.article === article) reading.value = { ...now, notes: loaded.place(article) };
  };
  /** An article without its notes is better than none. */
  const withoutNotes = (error: unknown) => console.error(error);
  const show = (thread: Thread) => {
    const made = articleOf(thread, { off: cleaningOff });
    // A thread that comes again with the same words does not lose what the browser translated, nor does its kept copy.
    const before = [reading.value?.article, known.before.value?.article];
    const article = { ...made, translation: made.translation ?? keptTranslation(made, before) };
    showArticle(thread, article);
    phase.value = { name: 'ready' };
    void aside(() => known.follow(thread));
    void aside(() => translating.follow(article));
  };
  const showArticle = (thread: Thread, article: Article) => {
    reading.value = { thread, article, notes: notes.value ? notes.value.place(article) : [] };
    if (!notes.value) noting = noteWhenPainted(article).catch(withoutNotes);
  };
  /** The notes that stand beside the article stay, for they may be those of a copy; the translation's come with it. */
  const showTranslation = async (of: Article, translation: Translation) => {
    await noting;
    const now = reading.value;
    if (now?.article !== of) return;
    const article = { ...of, translation };
    const own = new Set(translation.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
    const theirs = notes.value?.place(article).filter(({ blockId }) => own.has(blockId)) ?? [];
    reading.value = { ...now, article, notes: [...now.notes, ...theirs] };
    void aside(keepAgain);
  };
  const translating = createTranslating(words, showTranslation);
  const showPulled = (outcome: Outcome<Pulled>) => {
    if (!outcome.ok) {
      phase.value = { name: 'failed', why: outcome.why, detail: outcome.detail };
      return;
    }
    const { thread, originalFailed, moreOnX, sources, askable } = outcome.value;
    notice.value = { originalFailed, moreOnX };
    show(thread);
    if (others.begin(sources, askable)) void aside(others.show);
  };
  const showCopy = (outcome: Outcome<Copy>) => {
    if (!outcome.ok) {
      phase.value = { name: 'failed', why: outcome.why, detail: outcome.detail };
      return;
    }
    const copy = outcome.value;
    reading.value = { thread: copy.thread, article: copy.article, notes: copy.notes };
    noting = loadingNotes.then((loaded) => {
      notes.value = loaded;
    }, withoutNotes);
    highlights.value = copy.highlights;
    keeping.isKept(copy);
    leftAt.value = copy.place ?? null;
    phase.value = { name: 'ready' };
    void aside(() => translating.follow(copy.article));
  };

  /** The one place where a surprise is caught: the reader is told, and can try again. */
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      console.error(error);
      phase.value = { name: 'failed', why: 'surprise', detail: String(error) };
    }
  };

  const goOnReading = async () => {
    const now = reading.value;
    const kept = now && (await loadThreadPlace(threadKey(now.thread)));
    if (kept) leftAt.value = placeNow(kept, now.article);
  };

  /** What fails beside the article leaves it as it is. */
  const aside = (work: () => Promise<unknown>) => work().catch((error: unknown) => console.error(error));

  const content = async () => {
    await noting;
    const now = shown.value;
    if (!now) return null;
    // Those of an earlier version are written down as they stand now.
    const { carryOver } = await import('../../pipeline/carry');
    return { ...now, highlights: carryOver(highlights.value, now).highlights };
  };
  const keeping = createKeeping(
    {
      now: content,
      onKept(kept, sent) {
        const ids = sent.map(({ id }) => id);
        highlights.value = mergeHighlights(kept, highlights.value, ids);
      },
    },
    { withFilms: keepFilms },
  );
  const known = createKnownVersion(keeping, (copy) => {
    highlights.value = mergeHighlights(copy.highlights, highlights.value, []);
    const now = reading.value;
    const translation = now && !now.article.translation && keptTranslation(now.article, [copy.article]);
    if (!translation) return;
    const article = { ...now.article, translation };
    showArticle(now.thread, article);
    void aside(() => translating.follow(article));
  });
  const { keepAgain } = keeping;

  const collecting = createCollecting(async () => {
    await pulled(await pullHere());
    void aside(others.fillGaps);
    await keepAgain();
  });
  const bringing = createBringing((traced, end) => {
    notice.value = { originalFailed: null, moreOnX: end === 'whole' ? null : notice.value.moreOnX };
    void aside(async () => {
      others.join(pagesOf(traced), { focal: traced.spine[0]?.id ?? null, collected: end });
      await others.show();
      await others.fillGaps();
    });
  });
  /** What other sources give is added to what is here, and shown in its place. */
  const others = createOtherSources(async (thread) => {
    const { moreOnX } = notice.value;
    notice.value = { originalFailed: null, moreOnX: thread.verdict.status === 'complete' ? null : moreOnX };
    show(thread);
    await keepAgain();
  });
  const drift = createDriftNotice();
  const pulled = async ({ outcome, drift: found }: Pull) => {
    showPulled(outcome);
    if (found) await drift.found(found);
  };

  return {
    /** More of the thread, from X's page below or from another tab. */
    collecting,
    bringing,
    order: (order: CollectingOrder) => aside(() => collecting.order(order)),
    others,
    drift,
    translating,
    phase: computed(() => phase.value),
    reading: shown,
    /** Null until they have come. */
    notes: computed(() => notes.value),
    hiddenNotes: computed(() => reading.value?.notes.filter((note) => !isShown(note)) ?? []),
    notice: computed(() => notice.value),
    highlights: computed(() => highlights.value),
    keeping,
    /** What is read as a copy that is not kept, with the pictures that are here already; null when there is none. */
    async asCopy(): Promise<Copy | null> {
      const now = await content();
      return now && makeCopy({ ...now, assets: keeping.assets.value }, null);
    },
    /** The version of this thread that the library has. */
    known,
    /** Where the copy, or the thread, was left; null when it is read for the first time. */
    leftAt: computed(() => leftAt.value),
    /** Keeps the place for the thread, for whenever it is opened again. */
    async rememberPlace(place: Place) {
      const now = reading.value;
      if (now) await keepThreadPlace(threadPlace(threadKey(now.thread), place, now.article));
    },

    /** Shows what is pulled from the page below; `begun` is a pull that was begun before. */
    pullFromPage: (begun: Promise<Pull> | null = null) =>
      guarded(async () => {
        phase.value = { name: 'loading' };
        const pull = await (begun ?? pullHere());
        await pulled(pull);
        if (!pull.outcome.ok) return;
        void aside(goOnReading);
        // X's own page goes first: what it brings need not be asked for elsewhere.
        const { collectable } = pull.outcome.value;
        void aside(() => (collectable ? collecting.order('begin') : others.fillGaps()));
      }),

    openCopy: (loading: Promise<Outcome<Copy>>) => guarded(async () => showCopy(await loading)),
    async hideNote(note: PlacedNote, where: 'here' | 'always') {
      await (await loadingNotes).hide(note, reading.value?.thread.id ?? '', where);
      await keepAgain();
    },
    async showNote(note: PlacedNote) {
      await (await loadingNotes).show(note, reading.value?.thread.id ?? '');
      await keepAgain();
    },
    /** Adds, changes or (with null) takes away a highlight; a copy already kept is kept again. */
    async mark(id: string, highlight: Highlight | null) {
      const others = highlights.value.filter((other) => other.id !== id);
      highlights.value = highlight ? [...others, highlight] : others;
      await keepAgain();
    },
  };
}

/** Comes when the frame after this one is on the screen; soon, where nothing is drawn. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0));
    setTimeout(resolve, 250);
  });
}

export type Session = ReturnType<typeof createSession>;
