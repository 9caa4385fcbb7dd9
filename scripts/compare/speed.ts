import { Defuddle } from 'defuddle/node';
import { clean } from '../../pipeline/clean';
import { compose } from '../../pipeline/compose';
import { medianMs, report } from '../bench/ratio';
import { documentOf, type Seen, threadOf } from './tools';

/** The time per post that cleaning and composing take, over the one that Defuddle takes for the same page. */
export async function compareSpeed({ page, url, html }: Seen): Promise<string> {
  const thread = threadOf(page);
  const own = medianMs(() => compose(clean(thread))) / page.posts.length;
  const times: number[] = [];
  for (let run = 0; run < 7; run += 1) {
    // Defuddle changes the document that it is given.
    const document = documentOf(html, url);
    const start = performance.now();
    await Defuddle(document, url, { useAsync: false, includeReplies: false });
    times.push(performance.now() - start);
  }
  const theirs = times.toSorted((one, other) => one - other)[3] ?? Number.NaN;
  const behind = `${own.toFixed(3)} ms over ${(theirs / page.posts.length).toFixed(3)} ms per post, of ${page.posts.length}`;
  return report('clean and compose over Defuddle, per post', (own * page.posts.length) / theirs, 0.1, behind);
}
