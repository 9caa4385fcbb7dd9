import type { ComponentChildren } from 'preact';
import type { Changes } from '../../pipeline/changes';
import type { Post } from '../../pipeline/thread';
import { count, say, type Words } from '../../pipeline/words';

interface Props {
  words: Words;
  changes: Changes;
}

/** What changed from one version of a thread to the next, kind by kind, with the posts' own words. */
export function ChangesView({ words, changes }: Props) {
  const { added, filled, edited, gone, missing, communityNotes } = changes;
  return (
    <ul class="changes" data-testid="changes">
      {added.length > 0 && (
        <Kind name="added" label={count(words, 'changes.added', added.length)}>
          {added.map((post) => (
            <Said key={post.id} words={words} post={post} />
          ))}
        </Kind>
      )}
      {edited.length > 0 && (
        <Kind name="edited" label={count(words, 'changes.edited', edited.length)}>
          {edited.map(({ before, now }) => (
            <li key={now.id}>
              <ul>
                <Said words={words} post={before} label={say(words, 'changes.before')} />
                <Said words={words} post={now} label={say(words, 'changes.now')} />
              </ul>
            </li>
          ))}
        </Kind>
      )}
      {gone.length > 0 && (
        <Kind name="gone" label={count(words, 'changes.gone', gone.length)}>
          {gone.map(({ post, why }) => (
            <Said key={post.id} words={words} post={post} label={`${say(words, `changes.why.${why}`)}:`} />
          ))}
        </Kind>
      )}
      {communityNotes.length > 0 && (
        <Kind name="notes" label={count(words, 'changes.notes', communityNotes.length)}>
          {communityNotes.map(({ post, change }) => (
            <Said key={post.id} words={words} post={post} label={say(words, `changes.note.${change}`)} />
          ))}
        </Kind>
      )}
      {filled.length > 0 && (
        <Kind name="filled" label={count(words, 'changes.filled', filled.length)}>
          {filled.map((post) => (
            <Said key={post.id} words={words} post={post} />
          ))}
        </Kind>
      )}
      {missing.length > 0 && (
        <Kind name="missing" label={count(words, 'changes.missing', missing.length)}>
          {missing.map((post) => (
            <Said key={post.id} words={words} post={post} />
          ))}
        </Kind>
      )}
    </ul>
  );
}

function Kind({ name, label, children }: { name: string; label: string; children: ComponentChildren }) {
  return (
    <li data-change={name}>
      <details>
        <summary>{label}</summary>
        <ul>{children}</ul>
      </details>
    </li>
  );
}

/** In characters. */
const longest = 280;

function Said({ words, post, label }: { words: Words; post: Post; label?: string }) {
  const characters = [...post.text];
  const cut = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : post.text;
  return (
    <li>
      {label && <span class="change-label">{label} </span>}
      <bdi lang={post.lang ?? undefined}>{cut || say(words, 'changes.no-words')}</bdi>
    </li>
  );
}
