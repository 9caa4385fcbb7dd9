import type { Block } from '../../pipeline/article';
import { timeInWords } from '../../pipeline/date';
import { say } from '../../pipeline/words';
import { postAnchor } from './anchors';
import type { Drawing } from './drawing';
import type { NumberedPost } from './post-places';
import { WebLink } from './WebLink';

interface Props {
  block: Pick<Block, 'id' | 'postId'>;
  drawing: Drawing;
}

/**
 * The number of the block's post, as a link to it: always seen where the post begins, elsewhere (and the post's time)
 * when the block is pointed at. What is shown only then is no text of the page: CSS draws it from attributes, so that
 * nobody finds or copies it among the author's words. Nothing for a block of no post.
 */
export function Permalink({ block, drawing }: Props) {
  const { places, ours } = drawing;
  const numbered = places.posts.get(block.postId ?? '');
  if (!numbered) return null;
  const begins = places.begins.has(block.id);
  const { post, number } = numbered;
  const label = labelOf(numbered, drawing);
  return (
    <span
      class={begins ? 'permalink' : 'permalink again'}
      id={begins ? postAnchor(post.id) : undefined}
      data-skip
      data-permalink={begins ? post.id : undefined}
      // The keyboard and a screen reader have the link where the post begins.
      aria-hidden={begins ? undefined : true}
      lang={ours.lang}
    >
      <WebLink address={post.url} title={label} label={label} skipped={!begins}>
        {begins ? number : <span data-drawn={number} />}
      </WebLink>
      {begins && edited(post) && <span class="edited"> {say(drawing.words, 'article.edited')}</span>}
      <span class="when" aria-hidden="true" dir={ours.dir} data-drawn={label} />
    </span>
  );
}

function labelOf({ post, number }: NumberedPost, { words }: Drawing): string {
  const { createdAt } = post;
  const label = createdAt
    ? say(words, 'article.permalink', { n: number, date: timeInWords(createdAt, words.lang) })
    : say(words, 'article.permalink-undated', { n: number });
  return edited(post) ? `${label}, ${say(words, 'article.edited')}` : label;
}

function edited({ versions }: NumberedPost['post']): boolean {
  return (versions?.length ?? 0) > 1;
}
