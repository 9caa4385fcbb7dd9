import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

const fixtures = join(import.meta.dirname, 'fixtures');
const writing = process.env.EPURE_GOLDEN === 'write';

/** The text of a fixture's file; throws, so the test is red, when it is missing. */
export function fixture(name: string, file: string): string {
  return readFileSync(join(fixtures, name, file), 'utf8');
}

/** The value in a fixture's JSON file: the golden of the stage before. */
export function fixtureJson<T>(name: string, file: string): T {
  return JSON.parse(fixture(name, file)) as T;
}

/** The fixtures that have a file: those that a stage starts from. */
export function fixturesWith(file: string): string[] {
  return readdirSync(fixtures).filter((name) => existsSync(join(fixtures, name, file)));
}

/**
 * Holds a stage's result against its golden. A missing golden is red; `npm run golden` writes them,
 * and the difference is read by a human eye before it is committed.
 */
export function expectGolden(name: string, file: string, actual: unknown): void {
  const path = join(fixtures, name, file);
  const text = typeof actual === 'string' ? actual : `${JSON.stringify(actual, null, 2)}\n`;
  if (writing) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path), `golden missing: tests/fixtures/${name}/${file} (npm run golden writes it)`).toBe(true);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
