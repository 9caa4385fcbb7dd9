import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Labelled {
  topics: string[];
  text: string;
}

const folder = new URL('../tests/note/eval/', import.meta.url);

/** The labelled sets, each language of one apart: `development-fr.yaml` and its like. */
export function readSets(): { set: string; lang: string; paragraphs: Labelled[] }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const [, set = '', lang = ''] = /^(.+)-([a-z]+)\.yaml$/.exec(name) ?? [];
      return { set, lang, paragraphs: parse(readFileSync(new URL(name, folder), 'utf8')) as Labelled[] };
    });
}
