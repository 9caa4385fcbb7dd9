import { webAddress } from '../../pipeline/address';
import type { Article } from '../../pipeline/article';
import { besideWhere, headId } from '../../pipeline/beside';
import { dateInWords } from '../../pipeline/date';
import type { Thread } from '../../pipeline/thread';
import { count, say } from '../../pipeline/words';
import { Beside } from './Beside';
import { CommentAside } from './CommentAside';
import type { Drawing } from './drawing';
import { HighlightEdits } from './HighlightEdits';
import { commentsOn } from './lay-out';
import { MediaFigure } from './MediaFigure';
import { Picture } from './Picture';
import { VerdictBadge } from './VerdictBadge';
import { WebLink } from './WebLink';

interface Props {
  article: Article;
  thread: Thread;
  drawing: Drawing;
}

/** Who wrote what and when, how long it takes to read, and whether it is whole. */
export function ArticleHeader({ article, thread, drawing }: Props) {
  const { words, ours } = drawing;
  const { author, publishedAt } = article;
  return (
    <header class="article-header">
      <h1 class="title" data-testid="title">
        <Beside at={`${headId}.title`} words={article.title} drawing={drawing} />
      </h1>
      <div class="byline" {...ours}>
        {author.avatar && (
          <Picture class="avatar" url={author.avatar} alt="" width={40} height={40} drawing={drawing} />
        )}
        <div>
          <p>
            <bdi class="author">{author.name}</bdi> {author.handle && <bdi class="handle">@{author.handle}</bdi>}
          </p>
          <p class="facts">
            {publishedAt && <time dateTime={publishedAt}>{dateInWords(publishedAt, words.lang)}</time>}
            <span>{count(words, 'minutes', article.minutes)}</span>
            {webAddress(thread.url) && <WebLink address={thread.url}>{say(words, 'article.original')}</WebLink>}
          </p>
        </div>
      </div>
      <VerdictBadge verdict={thread.verdict} drawing={drawing} />
      {article.cover && <MediaFigure at={`${headId}.cover`} media={article.cover} drawing={drawing} />}
      <HighlightEdits at={[besideWhere(headId)]} drawing={drawing} />
      {commentsOn(drawing.marks.get(besideWhere(headId))).map((highlight) => (
        <CommentAside key={highlight.id} highlight={highlight} drawing={drawing} />
      ))}
    </header>
  );
}
