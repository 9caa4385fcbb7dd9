import type { Article } from '../article';
import type { Note } from '../note';

/** Whether a note is meant for an article of this author and day; what is not known of the article is not held against it. */
export function inScope({ scope }: Note, { author, publishedAt }: Pick<Article, 'author' | 'publishedAt'>): boolean {
  if (scope === undefined) return true;
  const day = publishedAt?.slice(0, 10);
  if (day === undefined && scope.onlyDated) return false;
  if (day !== undefined && ((scope.from ?? day) > day || (scope.to ?? day) < day)) return false;
  const handle = author.handle.toLowerCase();
  return handle === '' || scope.handles === undefined || scope.handles.some((name) => name.toLowerCase() === handle);
}
