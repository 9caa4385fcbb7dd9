interface Loose {
  [field: string]: unknown;
}

function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}

/** The ids of all posts in an answer of X, at any depth: whatever has a `rest_id` and a text. */
export function postIds(answer: unknown): string[] {
  return [...resultsById(answer).keys()];
}

/** The posts' own results by id, for the operations that give one post. */
export function resultsById(answer: unknown, found = new Map<string, unknown>()): Map<string, unknown> {
  if (!isLoose(answer)) return found;
  const { rest_id: id, legacy } = answer;
  if (typeof id === 'string' && isLoose(legacy) && 'full_text' in legacy && !found.has(id)) found.set(id, answer);
  for (const value of Object.values(answer)) resultsById(value, found);
  return found;
}

/** The handle of a post's author, from either shape of its user; null when there is none. */
export function authorOf(result: unknown): string | null {
  const user = at(at(at(result, 'core'), 'user_results'), 'result');
  const handle = at(at(user, 'core'), 'screen_name') ?? at(at(user, 'legacy'), 'screen_name');
  return typeof handle === 'string' ? handle : null;
}

function at(value: unknown, field: string): unknown {
  return isLoose(value) ? value[field] : undefined;
}
