import { Fragment } from 'preact';
import { dateInWords } from '../../pipeline/date';
import type { Mark } from '../../pipeline/mark';
import { partRuns, runStarts } from '../../pipeline/passage';
import type { Post, Quote } from '../../pipeline/thread';
import { say } from '../../pipeline/words';
import { CardView } from './CardView';
import type { Drawing } from './drawing';
import { Inlines } from './Inlines';
import { MediaFigure } from './MediaFigure';
import { PollView } from './PollView';
import { WebLink } from './WebLink';

interface Props {
  quote: Quote;
  marks?: readonly Mark[];
  drawing: Drawing;
}

/** A post that the author quotes: clearly somebody's words on their own, with its date and permalink. */
export function QuoteCard({ quote, marks, drawing }: Props) {
  const { words, ours } = drawing;
  const { post } = quote;
  if (post === null) {
    return (
      <p class="gap" data-skip {...ours}>
        {[
          say(words, 'quote.missing'),
          ...(quote.missing ? [say(words, 'gap.quoted', { text: quote.missing })] : []),
        ].join(' ')}
      </p>
    );
  }
  return (
    <blockquote class="quote" cite={post.url} lang={post.lang ?? undefined} dir="auto">
      <QuoteHead post={post} drawing={drawing} />
      <QuoteWords post={post} marks={marks} drawing={drawing} />
      <div class="quote-rest" data-skip>
        {post.media.map((media) => (
          <MediaFigure key={media.url} media={media} drawing={drawing} />
        ))}
        {post.poll && <PollView poll={post.poll} drawing={drawing} />}
        {post.card && <CardView card={post.card} drawing={drawing} />}
        {post.quote && <QuoteCard quote={post.quote} drawing={drawing} />}
      </div>
    </blockquote>
  );
}

function QuoteHead({ post, drawing: { words, ours } }: { post: Post; drawing: Drawing }) {
  const { author, createdAt } = post;
  const date = createdAt ? dateInWords(createdAt, words.lang) : say(words, 'article.date-unknown');
  return (
    <p class="quote-head" data-skip {...ours}>
      <bdi class="author">{author.name}</bdi> <span class="handle">@{author.handle}</span>{' '}
      <WebLink address={post.url} label={say(words, 'quote.permalink', { date })}>
        {date}
      </WebLink>
    </p>
  );
}

/** The quoted post's words, run by run; a line break between the runs keeps the element's text that of the block. */
function QuoteWords({ post, marks, drawing }: { post: Post; marks: readonly Mark[] | undefined; drawing: Drawing }) {
  const runs = post.parts.flatMap((part) =>
    partRuns(part).map((inlines) => ({ inlines, isCode: part.type === 'code' })),
  );
  const starts = runStarts(runs.map(({ inlines }) => inlines));
  return (
    <>
      {post.title && (
        <p class="quote-title" data-skip>
          {post.title}
        </p>
      )}
      {runs.map(({ inlines, isCode }, index) => {
        const Run = isCode ? 'pre' : 'p';
        return (
          <Fragment key={index}>
            {index > 0 && '\n'}
            <Run>
              <Inlines inlines={inlines} marks={marks} start={starts[index]} preformatted={isCode} drawing={drawing} />
            </Run>
          </Fragment>
        );
      })}
    </>
  );
}
