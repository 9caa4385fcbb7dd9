import { dateInWords } from '../../pipeline/date';
import type { Mark } from '../../pipeline/mark';
import type { Post, Quote } from '../../pipeline/thread';
import { say } from '../../pipeline/words';
import { CardView } from './CardView';
import { CommunityNoteBody } from './CommunityNoteView';
import type { Drawing } from './drawing';
import { MediaFigure } from './MediaFigure';
import { PollView } from './PollView';
import { QuoteWords } from './QuoteWords';
import { WebLink } from './WebLink';

interface Props {
  quote: Quote;
  marks?: readonly Mark[];
  drawing: Drawing;
}

/** A post that the author quotes: clearly somebody's words on their own, with its date and permalink, and all it carries. */
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
  const inline = new Set(post.parts.flatMap((part) => (part.type === 'media' ? part.media.url : [])));
  const embedded = post.parts.some((part) => part.type === 'embed' && part.quote.id === post.quote?.id);
  return (
    <blockquote class="quote" cite={post.url} lang={post.lang ?? undefined} dir="auto">
      <QuoteHead post={post} drawing={drawing} />
      {post.title && (
        <p class="quote-title" data-skip>
          {post.title}
        </p>
      )}
      {post.cover && (
        <div data-skip>
          <MediaFigure media={post.cover} drawing={drawing} />
        </div>
      )}
      <QuoteWords
        post={post}
        marks={marks}
        embed={(inner) => <QuoteCard quote={inner} drawing={drawing} />}
        drawing={drawing}
      />
      <div class="quote-rest" data-skip>
        {post.media
          .filter(({ url }) => !inline.has(url))
          .map((media) => (
            <MediaFigure key={media.url} media={media} drawing={drawing} />
          ))}
        {post.poll && <PollView poll={post.poll} drawing={drawing} />}
        {post.card && <CardView card={post.card} drawing={drawing} />}
        {post.quote && !embedded && <QuoteCard quote={post.quote} drawing={drawing} />}
        {post.communityNote && (
          <div class="community-note">
            <CommunityNoteBody note={post.communityNote} drawing={drawing} />
          </div>
        )}
      </div>
    </blockquote>
  );
}

function QuoteHead({ post, drawing: { words, ours } }: { post: Post; drawing: Drawing }) {
  const { author, createdAt, versions = [] } = post;
  const date = createdAt ? dateInWords(createdAt, words.lang) : say(words, 'article.date-unknown');
  return (
    <p class="quote-head" data-skip {...ours}>
      <bdi class="author">{author.name}</bdi> <span class="handle">@{author.handle}</span>{' '}
      <WebLink address={post.url} label={say(words, 'quote.permalink', { date })}>
        {date}
      </WebLink>
      {versions.length > 1 && `, ${say(words, 'article.edited')}`}
    </p>
  );
}
