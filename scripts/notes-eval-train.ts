import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Pack } from '../pipeline/note';
import { featureReader } from './notes-eval-features';
import { type Restraint, type Sample, scoreOf, train } from './notes-eval-regression';
import { readSets } from './notes-eval-sets';
import { writeTogether } from './notes-eval-write';

/**
 * Learns what words and named words weigh, from the labelled paragraphs of tests/note/eval, and writes it into the packs as
 * the `together` triggers of each topic's most general note. Sets named with `--without=a,b` are neither trained on nor
 * used to choose how much has to be reached: that is how the figures for unseen sets in docs/note-packs.md were made. What
 * ships is trained on all sets but the strangers', which alone measure it. `--dry` writes nothing.
 */
const topics = [
  { topic: 'loan-guarantees', note: 'loan-guarantee', never: null },
  { topic: 'insurance', note: 'insurer-of-last-resort', never: '<homely>' },
] as const;

/** Where `never` is said, nothing else weighs enough: cars and households are another subject. */
const heaviest = -999;

/** How many of the paragraphs that it calls have to be right, by models that have not seen their sets. */
const precision = 0.97;
const restraint: Restraint = { square: 3, plain: 0.25 };
/** Two names that stand together are many, and count half. */
const pairScale = 0.5;
/** A word said in fewer paragraphs is not weighed. */
const fewest = 3;
/** Weights are written as whole numbers, so many to 1. */
const unit = 10;
/** So many parts the sets are in, one of which is scored by what the others taught. */
const parts = 6;
/** A word that more than one in so many paragraphs says that are not about the topic is a small one. */
const small = 40;

const without =
  process.argv
    .find((given) => given.startsWith('--without='))
    ?.slice('--without='.length)
    .split(',') ?? [];
const isDry = process.argv.includes('--dry');
const sets = readSets().filter(({ set }) => !without.includes(set));

for (const { topic, note, never } of topics) {
  const path = new URL(`../assets/notes/${topic}.yaml`, import.meta.url);
  const source = readFileSync(path, 'utf8');
  const says = featureReader(parse(source) as Pack);
  const paragraphs = sets
    .flatMap(({ set, lang, paragraphs: all }) =>
      all.map(({ text, topics: about }) => ({ set, said: says(text, lang), about: about.includes(topic) })),
    )
    .filter(({ said }) => never === null || !said.includes(never));
  const tooSmall = smallWords(paragraphs);
  const features = countedOften(paragraphs.map(({ said }) => said.filter((feature) => !tooSmall.has(feature))));
  const samples = paragraphs.map(({ said, about }) => ({
    about,
    says: said.flatMap((feature) => features.get(feature) ?? []),
  }));
  const scale = Float64Array.from(features.keys(), (feature) => (feature.includes(' + ') ? pairScale : 1));
  const reach = reachFor(
    scoresOfLeftOut(
      samples,
      paragraphs.map(({ set }) => set),
      scale,
    ),
  );
  const { weights, bias } = train(samples, scale, restraint);
  const written = new Map<string, number>();
  for (const [feature, at] of features) {
    const weight = Math.round((weights[at] ?? 0) * unit);
    if (weight !== 0) written.set(feature, weight);
  }
  if (never !== null) written.set(never, heaviest);
  const sum = Math.round((reach - bias) * unit);
  console.log(`${topic}: ${samples.length} paragraphs, ${written.size} weights of ${features.size}, reach ${sum}`);
  if (!isDry) writeFileSync(path, writeTogether(source, note, sum, written));
}

/** Words that are said everywhere: they would weigh by chance, and explain nothing. */
function smallWords(paragraphs: readonly { said: readonly string[]; about: boolean }[]): Set<string> {
  const counts = new Map<string, number>();
  const ofLanguage = new Map<string, number>();
  for (const { said, about } of paragraphs) {
    if (about) continue;
    const words = said.filter((feature) => !feature.startsWith('<'));
    const lang = words[0]?.slice(0, 2) ?? '';
    ofLanguage.set(lang, (ofLanguage.get(lang) ?? 0) + 1);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const isSmall = ([word, count]: [string, number]) => count * small > (ofLanguage.get(word.slice(0, 2)) ?? 0);
  return new Set([...counts].filter(isSmall).map(([word]) => word));
}

function countedOften(all: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const said of all) for (const feature of said) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= fewest).map(([feature]) => feature);
  return new Map(often.map((feature, at) => [feature, at]));
}

/** Each paragraph's score by a model that has seen no set of its part: whole sets, as each has a style. */
function scoresOfLeftOut(samples: readonly Sample[], setOf: readonly string[], scale: Float64Array) {
  const names = [...new Set(setOf)].sort();
  const scored: { score: number; about: boolean }[] = [];
  for (let part = 0; part < parts; part += 1) {
    const isOut = (at: number) => names.indexOf(setOf[at] ?? '') % parts === part;
    const model = train(
      samples.filter((_, at) => !isOut(at)),
      scale,
      restraint,
    );
    samples.forEach(({ says, about }, at) => {
      if (isOut(at)) scored.push({ score: scoreOf(model, says), about });
    });
  }
  return scored;
}

/** The lowest score above which so many of the paragraphs are about the topic. */
function reachFor(scored: readonly { score: number; about: boolean }[]): number {
  let [right, all, reach] = [0, 0, Number.POSITIVE_INFINITY];
  for (const { score, about } of [...scored].sort((a, b) => b.score - a.score)) {
    all += 1;
    if (about) right += 1;
    if (right / all >= precision) reach = score;
  }
  return reach;
}
