import { Defuddle } from 'defuddle/node';
import { clean } from '../../pipeline/clean';
import { compose } from '../../pipeline/compose';
import { median, report } from '../bench/ratio';
import { documentOf, type Seen, threadOf } from './tools';

const turns = 15;

/** The time that cleaning and composing take, over the one that Defuddle takes for the same posts' page; in turn. */
export async function compareSpeed({ page, url, html }: Seen): Promise<string> {
  const thread = threadOf(page);
  const times: { own: number; their: number }[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    // Defuddle changes the document that it is given; making it does not count.
    const document = documentOf(html, url);
    const own = await msOf(() => compose(clean(thread)));
    const their = await msOf(() => Defuddle(document, url, { useAsync: false, includeReplies: false }));
    if (turn >= turns / 3) times.push({ own, their });
  }
  const perPost = (side: 'own' | 'their') => median(times.map((turn) => turn[side])) / page.posts.length;
  const ratio = median(times.map(({ own, their }) => own / their));
  const behind = `${perPost('own').toFixed(3)} ms over ${perPost('their').toFixed(3)} ms a post, of ${page.posts.length}`;
  return report('clean and compose over Defuddle', ratio, 0.1, behind);
}

async function msOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
