import type { PostId } from '../thread';
import { sameHandle } from './chain';
import { listPlaces } from './list-places';
import type { Trace } from './trace';

/** The times of X's posts, each in a link to its post. */
const permalinkTimes = `${listPlaces.post} ${listPlaces.permalink} > time`;

/** True when X's page shows a post by a thread's author that was in no answer it received while Épure looked. */
export function showsUnobserved(document: Document, { spine }: Trace, isObserved: (id: PostId) => boolean): boolean {
  const author = spine[0]?.handle;
  return [...document.querySelectorAll(permalinkTimes)].some((time) => {
    const [, handle = '', id = ''] =
      /\/(\w+)\/status\/(\d+)/.exec(time.parentElement?.getAttribute('href') ?? '') ?? [];
    return sameHandle(handle, author) && !isObserved(id);
  });
}
