import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyVersion } from '../../pipeline/copy';
import { annotatedCopy } from './copies';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'copy-format.md'), 'utf8');

/** The names of all fields in a value; those of `assets` are addresses. */
function fieldsIn(value: unknown, name = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => fieldsIn(each));
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value);
  const own = name === 'assets' ? [] : fields.map(([field]) => field);
  return [...own, ...fields.flatMap(([field, inner]) => fieldsIn(inner, field))];
}

function isDescribed(name: string): boolean {
  return page.includes(`\`${name}\``);
}

test('every field of a copy is described', () => {
  expect([...new Set(fieldsIn(annotatedCopy()))].filter((field) => !isDescribed(field))).toEqual([]);
});

test('every kind of block of the sample is described', () => {
  const types = annotatedCopy().article.sections.flatMap((section) => section.blocks.map(({ type }) => type));
  expect(new Set(types).size).toBe(12);
  expect(types.filter((type) => !isDescribed(type))).toEqual([]);
});

test('the page is about the version that is written', () => {
  expect(page).toContain(`this page describes version ${copyVersion}`);
});
