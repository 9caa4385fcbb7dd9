import { timeInWords } from '../../pipeline/date';
import { say } from '../../pipeline/words';
import type { Drawing } from './drawing';
import { WebLink } from './WebLink';

/** The number of the post that begins with this block, as a link to it; nothing where none begins. */
export function Permalink({ blockId, drawing }: { blockId: string; drawing: Drawing }) {
  const numbered = drawing.begins.get(blockId);
  if (!numbered) return null;
  const { post, number } = numbered;
  const { words, ours } = drawing;
  const label = post.createdAt
    ? say(words, 'article.permalink', { n: number, date: timeInWords(post.createdAt, words.lang) })
    : say(words, 'article.permalink-undated', { n: number });
  return (
    <span class="permalink" data-skip data-permalink={post.id} lang={ours.lang}>
      <WebLink address={post.url} title={label} label={label}>
        {number}
      </WebLink>
    </span>
  );
}
