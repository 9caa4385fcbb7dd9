/** Why something a reader asked for did not come about: a code that the view puts into words. */
export type Failure =
  | 'no-post-id'
  | 'not-a-post-id'
  | 'not-found'
  | 'withheld'
  | 'rate-limited'
  | 'no-network'
  | 'bad-answer'
  | 'cut-off'
  | 'too-long'
  | 'unknown-shape'
  | 'no-posts'
  | 'several-threads'
  | 'no-text'
  | 'nothing-observed'
  | 'page-gone'
  | 'storage-full'
  | 'storage-refused'
  | 'not-a-copy'
  | 'copy-too-new'
  | 'not-a-backup'
  | 'backup-damaged'
  | 'backup-too-new'
  | 'folder-closed'
  | 'copy-missing'
  | 'surprise';

/** An expected outcome is a value; only surprises are thrown. `detail` is plain English for a bug report. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; why: Failure; detail: string };

export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function failure(why: Failure, detail: string): Outcome<never> {
  return { ok: false, why, detail };
}
