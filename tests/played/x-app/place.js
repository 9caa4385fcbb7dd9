// One place of the played X, such as a post's page: what it asks for, the cells it has, and how it gets more of them.
import { boot } from './boot.js';
import { addCells, swapCell, withComposer } from './cells.js';
import { load } from './load.js';
import { readCells } from './read.js';

function routeOf(path) {
  const status = /^\/([^/]+(?:\/web)?)\/(?:status|article)\/(\d+)/.exec(path);
  if (status) return { title: 'Post', focal: status[2], ...conversation(status[2]) };
  if (path === '/home' || path === '/') return { title: 'Home', operation: 'HomeTimeline', variables: {} };
  return { title: 'Profile', operation: 'UserTweets', variables: { userId: path.slice(1) } };
}

function conversation(focal) {
  return boot.session
    ? { operation: 'TweetDetail', variables: { focalTweetId: focal, with_rux_injections: false } }
    : { operation: 'TweetResultByRestId', variables: { tweetId: focal } };
}

/** A place that tells `changed` of every change to its `cells`, which are null until the first answer came. */
export function makePlace(path, changed) {
  const { title, focal, operation, variables } = routeOf(path);
  const place = { title, focal, cells: null, failed: false, scrollY: null, begin, more };

  function set(cells) {
    place.cells = cells;
    changed(place);
  }

  async function begin() {
    try {
      const cells = readCells(await load(operation, variables)).filter(({ type }) => focal || type !== 'Top');
      set(boot.session && focal ? withComposer(cells, focal) : cells);
      if (!boot.session && focal && boot.guestReply) await addGuestReply();
    } catch {
      place.failed = place.cells === null;
      changed(place);
    }
  }

  async function addGuestReply() {
    const reply = readCells(await load(operation, { tweetId: boot.guestReply }));
    set([...place.cells, ...reply]);
  }

  /** Asks for what a cursor leads to, once; a cursor that failed can be asked again. */
  async function more(cell) {
    const cursor = cell.kind === 'failed' ? cell.cursor : cell;
    if (!place.cells.includes(cell) || cursor.loading) return;
    const loading = { ...cursor, loading: true };
    set(swapCell(place.cells, cell.name, loading));
    try {
      const answer = await load(operation, { ...variables, cursor: cursor.value });
      set(addCells(place.cells, loading, readCells(answer)));
    } catch {
      set(swapCell(place.cells, loading.name, { kind: 'failed', cursor, name: `${cursor.name}-failed` }));
    }
  }
  return place;
}
