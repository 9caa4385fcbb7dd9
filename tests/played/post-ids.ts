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
