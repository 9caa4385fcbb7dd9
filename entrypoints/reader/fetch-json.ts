import { failure, type Outcome, success } from '../../pipeline/outcome';

/** X's own media network answers a post within a second or two; after this the reader is told that it does not. */
const longestWaitMs = 10_000;

/** The parsed answer of an address, without cookies; every way it can fail is a value. */
export async function fetchJson(url: string, waitMs = longestWaitMs): Promise<Outcome<unknown>> {
  try {
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(waitMs) });
    if (response.status === 404) return failure('not-found', `${url}: 404`);
    if (response.status === 429) return failure('rate-limited', `${url}: 429`);
    if (!response.ok) return failure('bad-answer', `${url}: ${response.status}`);
    return await parseBody(response);
  } catch (error) {
    return failure('no-network', `${url}: ${String(error)}`);
  }
}

async function parseBody(response: Response): Promise<Outcome<unknown>> {
  const body = await response.text();
  try {
    return success(JSON.parse(body) as unknown);
  } catch (error) {
    return failure('bad-answer', `${response.url}: ${String(error)}`);
  }
}
