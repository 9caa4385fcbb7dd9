import { embedsItsQuote, mediaAtEnd } from '../../pipeline/beside';
import { dateInWords } from '../../pipeline/date';
import type { Mark } from '../../pipeline/mark';
import type { Post, Quote } from '../../pipeline/thread';
import { say } from '../../pipeline/words';
import { Beside } from './Beside';
import { CardView } from './CardView';
import { CommunityNoteBody } from './CommunityNoteView';
import type { Drawing } from './drawing';
import { MediaFigure } from './MediaFigure';
import { PollView } from './PollView';
import { QuoteWords } from './QuoteWords';
import { WebLink } from './WebLink';

interface Props {
  /** The name of its words beside the article's text, as pipeline/beside.ts has it. */
  at: string;
  quote: Quote;
  /** On the words that are the article's text; absent for a quoted post inside another, which has none. */
  marks?: readonly Mark[];
  inner?: boolean;
  drawing: Drawing;
}

/** A post that the author quotes: clearly somebody's words on their own, with its date and permalink, and all it carries. */
export function QuoteCard({ at, quote, marks, inner = false, drawing }: Props) {
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
      {post.title && (
        <p class="quote-title" data-skip>
          <Beside at={`${at}.title`} words={post.title} drawing={drawing} />
        </p>
      )}
      {post.cover && (
        <div data-skip>
          <MediaFigure at={`${at}.cover`} media={post.cover} drawing={drawing} />
        </div>
      )}
      <QuoteWords
        at={at}
        post={post}
        marks={marks}
        inner={inner}
        embed={(place, quoted) => <QuoteCard at={place} quote={quoted} inner drawing={drawing} />}
        drawing={drawing}
      />
      <div class="quote-rest" data-skip>
        {mediaAtEnd(post).map((media, index) => (
          <MediaFigure key={media.url} at={`${at}.media.${index}`} media={media} drawing={drawing} />
        ))}
        {post.poll && <PollView at={`${at}.poll`} poll={post.poll} drawing={drawing} />}
        {post.card && <CardView at={`${at}.card`} card={post.card} drawing={drawing} />}
        {post.quote && !embedsItsQuote(post) && (
          <QuoteCard at={`${at}.quote`} quote={post.quote} inner drawing={drawing} />
        )}
        {post.communityNote && (
          <div class="community-note">
            <CommunityNoteBody
              at={`${at}.note`}
              note={post.communityNote}
              text={<Beside at={`${at}.note.0`} words={post.communityNote.text} drawing={drawing} />}
              drawing={drawing}
            />
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
      <bdi class="author">{author.name}</bdi> <bdi class="handle">@{author.handle}</bdi>{' '}
      <WebLink address={post.url} label={say(words, 'quote.permalink', { date })}>
        {date}
      </WebLink>
      {versions.length > 1 && `, ${say(words, 'article.edited')}`}
    </p>
  );
}
