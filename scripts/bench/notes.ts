import type { Note, Pack } from '../../pipeline/note';
import { syntheticThread } from '../../tests/wire/synthetic';
import type { Pipeline } from './as-built';
import { budget, inTurn, report } from './ratio';

/** Compiling packs and matching them in a thread of 1,000 posts, over `JSON.parse` of the response that brought it. */
export function benchNotes(pipeline: Pipeline): string[] {
  const { read, compile, placeNotes, readJsonFile, shippedPacks: shipped, preparedPacks } = pipeline;
  const text = syntheticThread(1000);
  const thread = readJsonFile(text, { id: null, now: new Date().toISOString() });
  if (!thread.ok) throw new Error(thread.detail);
  const { article } = read(thread.value, { matcher: compile([]), noteLang: 'en', cleaning: { off: [] } });

  const compileEnglish = () => compile(shipped, preparedPacks).forLanguage('en');
  const first = once(compileEnglish);
  const shippedMatcher = compile(shipped, preparedPacks);
  const manyMatcher = compile([...shipped, packOfTriggers(10_000)], preparedPacks);
  const works = {
    parse: () => JSON.parse(text),
    compiling: compileEnglish,
    shipped: () => placeNotes(article, shippedMatcher, { lang: 'en' }),
    many: () => placeNotes(article, manyMatcher, { lang: 'en' }),
  };
  const took = inTurn(works, 'parse', budget);
  const over = (ms: number) => `${ms.toFixed(2)} ms over ${took.parse.ms.toFixed(2)} ms`;
  return [
    report('compiling the shipped packs over JSON.parse, warm', took.compiling.ratio, 0.2, over(took.compiling.ms)),
    report('compiling them for the first article, cold', first / took.parse.ms, 0.2, over(first)),
    report('matching them in 1,000 posts over JSON.parse', took.shipped.ratio, 0.5, over(took.shipped.ms)),
    report('matching 10,000 triggers more', took.many.ratio, 2, over(took.many.ms)),
  ];
}

function once(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** A pack of so many triggers of two words: half are made of common words, so that many of them are nearly said. */
function packOfTriggers(count: number): Pack {
  const common = 'the of and to in that is for on with as at by from it this are be was not have more can'.split(' ');
  const word = (at: number) => common[at % common.length] ?? 'the';
  const phrase = (at: number) =>
    at % 2 === 0 ? `${word(at)} word${at}*` : `${word(at)} ${word(at * 7 + 3)} word${at}`;
  const perNote = 100;
  const note = (at: number): Note => ({
    id: `note-${at}`,
    topic: `topic-${at}`,
    rank: 1,
    title: { en: 'A title', fr: 'Un titre' },
    body: { en: 'A body.', fr: 'Un texte.' },
    asOf: '2026',
    sources: [{ title: 'A page', publisher: 'Somebody', url: 'https://example.org/', date: null }],
    triggers: { en: { strong: Array.from({ length: perNote }, (_, index) => phrase(at * perNote + index)) } },
  });
  return {
    id: 'many',
    title: { en: 'Many', fr: 'Beaucoup' },
    version: 1,
    notes: Array.from({ length: count / perNote }, (_, at) => note(at)),
  };
}
