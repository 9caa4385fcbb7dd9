import { failure, type Outcome } from '../outcome';

/** A full disk or a refused database is an outcome the reader is told about. */
export async function attempt<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    return failure(isFull(error) ? 'storage-full' : 'storage-refused', String(error));
  }
}

/** The browser's error may stand inside the database's own. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    /quota|no space|disk (is )?full/iu.test(`${error.name} ${error.message}`) || isFull(error.cause ?? innerOf(error))
  );
}

function innerOf(error: Error): unknown {
  return 'inner' in error ? error.inner : undefined;
}
