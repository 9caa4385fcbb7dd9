import type { Block, Section } from '../../pipeline/article';
import type { Note, Pack, Trigger } from '../../pipeline/note';
import type { Notable } from '../../pipeline/note/place';

/** A paragraph with an id and a text; what a test is not about has a plain value. */
export function paragraph(id: string, text: string, more: Partial<Extract<Block, { type: 'paragraph' }>> = {}): Block {
  return {
    type: 'paragraph',
    id,
    postId: null,
    text,
    lang: null,
    dir: 'ltr',
    range: null,
    inlines: [{ kind: 'text', text }],
    ...more,
  };
}

/** A section of blocks; a string is a paragraph with the id `s1b1`, `s1b2`, … */
export function section(id: string, blocks: readonly (string | Block)[]): Section {
  const made = blocks.map((block, at) => (typeof block === 'string' ? paragraph(`${id}b${at + 1}`, block) : block));
  return { id, heading: null, headingFrom: null, blocks: made };
}

/** What notes are placed in: one section a list of blocks, `s1`, `s2`, …; a string alone is a section of one paragraph. */
export function articleOf(
  sections: readonly (string | readonly (string | Block)[])[],
  more: Partial<Notable> = {},
): Notable {
  return {
    lang: 'en',
    author: { handle: '', name: '' },
    publishedAt: null,
    sections: sections.map((blocks, at) => section(`s${at + 1}`, typeof blocks === 'string' ? [blocks] : blocks)),
    ...more,
  };
}

/** A note with an id; the topic is the id's first letter unless it is given. */
export function note(id: string, trigger: Trigger, more: Partial<Note> = {}): Note {
  return {
    id,
    topic: id.slice(0, 1),
    rank: 1,
    title: { en: `${id} in English`, fr: `${id} en français` },
    body: { en: 'Body.', fr: 'Texte.' },
    asOf: '2026',
    sources: [{ title: 'A page', publisher: 'Somebody', url: 'https://example.org/', date: null }],
    triggers: { en: trigger },
    ...more,
  };
}

export function pack(notes: Note[], more: Partial<Pack> = {}): Pack {
  return { id: 'pack', title: { en: 'Pack', fr: 'Lot' }, version: 1, notes, ...more };
}
