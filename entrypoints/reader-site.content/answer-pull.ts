import { findPostId } from '../../pipeline/detect/post-id';
import { answer, nothing } from '../../pipeline/messages';
import { failure, success } from '../../pipeline/outcome';

/** A page's own markup beyond this is no article (the longest thread page seen is under 2 MB). */
const longestPage = 10_000_000;

/** Gives a reader that was opened here what the page is about, and its markup; nobody else. */
export function answerPull(isOpen: () => boolean): void {
  answer('pull', nothing, () =>
    isOpen()
      ? success({
          site: 'reader' as const,
          url: location.href,
          postId: findPostId(document, location.href, Date.now())?.id ?? null,
          html: document.documentElement.outerHTML.slice(0, longestPage),
        })
      : failure('page-gone', 'no reader was opened here'),
  );
}
