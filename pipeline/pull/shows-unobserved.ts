import type { PostId } from '../thread';
import { statusAt } from '../x-address';
import { sameHandle } from './chain';
import { listPlaces } from './list-places';
import type { Trace } from './trace';

/** The times of X's posts, each in a link to its post. */
const permalinkTimes = `${listPlaces.post} ${listPlaces.permalink} > time`;

/** True when X's page shows a post by a thread's author that was in no answer it received while Épure looked. */
export function showsUnobserved(document: Document, { spine }: Trace, isObserved: (id: PostId) => boolean): boolean {
  const author = spine[0]?.handle ?? '';
  return [...document.querySelectorAll(permalinkTimes)].some((time) => {
    const link = time.closest('a');
    const status = link && statusAt(new URL(link.href));
    return status !== null && sameHandle(author, status.handle) && !isObserved(status.id);
  });
}
