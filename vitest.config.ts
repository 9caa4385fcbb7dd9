import yaml from '@rollup/plugin-yaml';
import { defineConfig } from 'vitest/config';
import { phrasebooks } from './scripts/phrasebooks.ts';

/** What leads whole collections through a stage, or starts programs: longer than the quick loop should take. */
const thorough = 'tests/**/*.thorough.test.{ts,tsx}';

/** The files share what they load: loading it anew for each takes as long as the tests. */
const together = {
  pool: 'threads',
  isolate: false,
  maxWorkers: '100%',
  // Only what hangs; a busy machine is slow.
  testTimeout: 30_000,
} as const;

export default defineConfig({
  plugins: [yaml(), phrasebooks()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/long/**', thorough],
          ...together,
        },
      },
      {
        extends: true,
        test: {
          name: 'thorough',
          include: [thorough],
          ...together,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Each file has browsers and a web of its own.
          maxWorkers: 2,
          // A busy machine may be slower than a test waits; what was done again is told, and red twice is red.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['tests/long/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
