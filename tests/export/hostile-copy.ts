import type { Copy } from '../../pipeline/copy';
import { annotatedCopy } from './copies';

/** Fields that hold what somebody else wrote; ids, codes, dates and addresses are not among them. */
const textFields = new Set([
  ...['title', 'name', 'handle', 'alt', 'caption', 'label', 'description', 'site', 'publisher', 'missing', 'language'],
  ...['text', 'heading', 'body', 'matched', 'trigger', 'topic', 'asOf', 'comment', 'tag'],
]);
const addressFields = new Set(['url', 'avatar', 'image']);

/** The sample copy with one text in every field that takes text: names, words, descriptions, notes, comments. */
export function copyFullOf(text: string): Copy {
  return changed(annotatedCopy(), (name, value) => (textFields.has(name) ? text : value)) as Copy;
}

/** The sample copy with one address in every field that takes an address. */
export function copyPointingTo(address: string): Copy {
  return changed(annotatedCopy(), (name, value) => (addressFields.has(name) ? address : value)) as Copy;
}

function changed(value: unknown, change: (name: string, value: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => changed(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      typeof inner === 'string' ? change(name, inner) : changed(inner, change),
    ]),
  );
}
