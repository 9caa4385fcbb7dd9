import type { Article } from '../pipeline/article';
import { placeNotes } from '../pipeline/note/place';
import { readSets } from './notes-eval-sets';
import { shippedMatcher } from './shipped-matcher';

interface Score {
  right: number;
  wrong: number;
  missed: number;
}

const topics = ['loan-guarantees', 'insurance'];

function asArticle(text: string, lang: string): Pick<Article, 'sections' | 'lang' | 'author' | 'publishedAt'> {
  const block = {
    id: 'b1',
    type: 'paragraph' as const,
    postId: null,
    text,
    lang: null,
    dir: 'ltr' as const,
    range: null,
    inlines: [{ kind: 'text' as const, text }],
  };
  const sections = [{ id: 's1', heading: null, headingFrom: null, blocks: [block] }];
  return { lang, author: { handle: '', name: '' }, publishedAt: null, sections };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '   –' : (part / whole).toFixed(2).padStart(5);
}

const matcher = shippedMatcher();
const verbose = process.argv.includes('--wrong');
const only = process.argv.find((argument) => argument.startsWith('--set='))?.slice('--set='.length);
const total = new Map<string, Score>();

for (const { set, lang, paragraphs } of readSets()) {
  if (only !== undefined && set !== only) continue;
  for (const topic of topics) {
    const score: Score = { right: 0, wrong: 0, missed: 0 };
    for (const { text, topics: expected } of paragraphs) {
      const notes = placeNotes(asArticle(text, lang), matcher, { lang: 'en' }).filter((note) => note.topic === topic);
      const wanted = expected.includes(topic);
      if (wanted && notes.length > 0) score.right += 1;
      if (!wanted && notes.length > 0) score.wrong += 1;
      if (wanted && notes.length === 0) score.missed += 1;
      if (verbose && wanted !== notes.length > 0) {
        console.log(`${wanted ? 'MISSED' : 'WRONG '} ${set} ${lang} ${topic}: ${text}`);
        for (const note of notes) console.log(`        ${note.id}: "${note.matched}" by ${note.trigger}`);
      }
    }
    print(`${set} ${lang} ${topic}`, score);
    const sum = total.get(`${set} ${topic}`) ?? { right: 0, wrong: 0, missed: 0 };
    total.set(`${set} ${topic}`, {
      right: sum.right + score.right,
      wrong: sum.wrong + score.wrong,
      missed: sum.missed + score.missed,
    });
  }
}
for (const [name, score] of total) print(`ALL ${name}`, score);

function print(name: string, { right, wrong, missed }: Score): void {
  console.log(
    `${name.padEnd(40)} precision ${percent(right, right + wrong)}  recall ${percent(right, right + missed)}  (right ${right}, wrong ${wrong}, missed ${missed})`,
  );
}
