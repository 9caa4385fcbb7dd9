import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import yaml from '@rollup/plugin-yaml';
import { build } from 'vite';
import { phrasebooks } from '../phrasebooks';

export type Pipeline = typeof import('./measured');

const outDir = join(import.meta.dirname, '..', '..', '.output', 'bench');

/**
 * The pipeline built as it ships, in one bundle with the note packs. What runs these scripts gives every function its
 * name back, each time one is made, which costs some percent.
 */
export async function pipelineAsBuilt(): Promise<Pipeline> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [yaml(), phrasebooks()],
    build: { ssr: join(import.meta.dirname, 'measured.ts'), outDir, emptyOutDir: true, minify: true },
  });
  return builtPipeline();
}

/** The one that was built last. */
export function builtPipeline(): Promise<Pipeline> {
  return import(pathToFileURL(join(outDir, 'measured.js')).href) as Promise<Pipeline>;
}
