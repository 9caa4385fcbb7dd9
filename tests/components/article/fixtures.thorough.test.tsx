// @vitest-environment jsdom
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, describe as group, test } from 'vitest';
import { drawnText } from '../../../pipeline/annotate/drawn-text';
import type { Article } from '../../../pipeline/article';
import { isSpoken } from '../../../pipeline/article';
import { type CopyContent, makeCopy } from '../../../pipeline/copy';
import { fromJson, toJson } from '../../../pipeline/export/json';
import { toMarkdown } from '../../../pipeline/export/markdown';
import { passagesOf, passagesText } from '../../../pipeline/passage';
import type { Thread } from '../../../pipeline/thread';
import { english as words } from '../../export/copies';
import { fixtureJson } from '../../golden';
import { draw } from './draw';

const folder = join(import.meta.dirname, '..', '..', 'fixtures');
const composed = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'article.json')));

group.each(composed)('the article of %s', (name) => {
  const article = fixtureJson<Article>(name, 'article.json');
  const thread = fixtureJson<Thread>(name, 'thread.json');
  const content: CopyContent = { thread, article, notes: [], highlights: [], assets: {} };
  const passages = passagesOf(article.sections);

  test('is drawn with its own text, unit for unit', () => {
    expect(drawnText(draw({ content })).text).toBe(passagesText(passages));
  });

  test('has the text of its blocks as passages', () => {
    const spoken = article.sections.flatMap((section) => section.blocks).filter(isSpoken);
    const texts = new Map(passages.map((passage) => [passage.blockId, passage.text]));
    for (const block of spoken) expect(texts.get(block.id) ?? '').toBe(block.text);
  });

  test('is a copy, in JSON and in Markdown', () => {
    const copy = makeCopy(content, null);
    expect(fromJson(toJson(copy))).toEqual({ ok: true, value: copy });
    expect(toMarkdown(copy, { words })).toContain('\n# ');
  });
});
