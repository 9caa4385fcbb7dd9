// @vitest-environment jsdom
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { besideRows } from '../../../components/article/beside-rows';
import { layOut } from '../../../components/article/lay-out';
import { demoPosts } from '../../../demo/posts';
import { frenchWall } from '../../../demo/translation';
import { drawnText } from '../../../pipeline/annotate/drawn-text';
import type { Section } from '../../../pipeline/article';
import { clean } from '../../../pipeline/clean';
import { compose } from '../../../pipeline/compose';
import { passagesOf, passagesText } from '../../../pipeline/passage';
import { aChain, aThread } from '../../nouns/thread';
import { draw } from './draw';

function laid(...sections: (string | [id: string, beside: string])[]) {
  const made = sections.map((given): Section => {
    const [id, beside] = typeof given === 'string' ? [given, undefined] : given;
    return { id, heading: null, headingFrom: null, ...(beside ? { beside } : {}), blocks: [] };
  });
  return layOut(made, new Map());
}

function short(rows: ReturnType<typeof besideRows>): [string, string, boolean][] {
  const ids = (side: ReturnType<typeof laid>) => side.map(({ section }) => section.id).join(' ');
  return rows.map(({ own, their, paired }) => [ids(own), ids(their), paired]);
}

test.each([
  [
    'pairs',
    laid('s1', 's2'),
    laid(['t1', 's1'], ['t2', 's2']),
    [
      ['s1', 't1', true],
      ['s2', 't2', true],
    ],
  ],
  ['nothing alike', laid('s1', 's2'), laid('t1', 't2'), [['s1 s2', 't1 t2', false]]],
  [
    'a hole in each',
    laid('s1', 's2', 's3', 's4'),
    laid(['t1', 's1'], 't2', ['t3', 's3'], 't4'),
    [
      ['s1', 't1', true],
      ['s2', 't2', false],
      ['s3', 't3', true],
      ['s4', 't4', false],
    ],
  ],
  [
    'a pair out of order',
    laid('s1', 's2'),
    laid(['t1', 's2'], ['t2', 's1']),
    [
      ['s1', '', false],
      ['s2', 't1', true],
      ['', 't2', false],
    ],
  ],
  ['a pair with a section that is not there', laid('s1'), laid(['t1', 's9']), [['s1', 't1', false]]],
])('%s', (_, own, their, rows) => expect(short(besideRows(own, their))).toEqual(rows));

const thread = aThread({
  posts: aChain(...demoPosts.slice(0, 4).map(({ text }) => text)),
  translation: { url: 'https://reader.example/1', title: null, lang: 'fr', text: frenchWall },
});
const content = { thread, article: compose(clean(thread)), notes: [], highlights: [], assets: {} };

test('both texts stand in one view, in their languages, and only the original can be marked', () => {
  const root = draw({ content, show: 'both' });
  const rows = [...root.querySelectorAll<HTMLElement>('.beside-row')];
  expect(rows.map((row) => row.dataset.paired)).toEqual(['true', 'true', 'false']);
  expect(rows[1]?.querySelector('.beside-own')?.textContent).toContain('For a power line I can live with that.');
  expect(rows[1]?.querySelector('.beside-their')?.textContent).toContain("Pour une ligne électrique, je l'accepte.");
  expect(rows[2]?.querySelector('.beside-label')?.textContent).toBe('Only one of the two texts has this.');
  expect(rows[0]?.querySelector('.beside-their')?.getAttribute('lang')).toBe('fr');
  expect(drawnText(root).text).toBe(passagesText(passagesOf(content.article.sections)));
});

test('axe finds nothing', async () => {
  const { violations } = await axe.run(draw({ content, show: 'both' }), { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
