import { drawPages } from './compare/draw-page';
import { type Found, measure, whole } from './compare/measure';
import { manyPosts, type Page, pages } from './compare/pages';
import { compareSpeed } from './compare/speed';
import { tools } from './compare/tools';

const columns = [
  'page',
  'tool',
  'posts',
  'in order',
  'words lost',
  'links',
  'pictures',
  'described',
  'films',
  'polls',
  'gaps',
  'replies mixed in',
];

function row(page: Page, tool: string, found: Found): string[] {
  const all = whole(page);
  const of = (name: keyof typeof all) => (all[name] === 0 ? '–' : `${found[name]} of ${all[name]}`);
  return [
    page.name,
    tool,
    of('posts'),
    found.inOrder ? 'yes' : 'no',
    String(found.wordsLost),
    of('links'),
    of('pictures'),
    of('descriptions'),
    of('films'),
    of('polls'),
    of('gaps'),
    String(found.strangers),
  ];
}

/** Épure beside Defuddle and Readability, on the same played pages of X: a table for the README, and the time it takes. */
async function main() {
  const clock = manyPosts(40);
  const drawn = await drawPages([...pages, clock]);
  const seen = [...drawn].map(([page, { url, html }]) => ({ page, url, html }));
  console.log(`| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}`);
  for (const each of seen.filter(({ page }) => page !== clock)) {
    for (const [name, tool] of Object.entries(tools)) {
      console.log(`| ${row(each.page, name, measure(await tool(each), each.page)).join(' | ')} |`);
    }
  }
  for (const each of seen.filter(({ page }) => page === clock)) console.log(`\n${await compareSpeed(each)}`);
}

await main();
