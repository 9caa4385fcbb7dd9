/**
 * An object of X's data, of which only the named fields are read: each may be missing or of any kind.
 * X moves its fields every few months, so nothing is believed and nothing is found by its position.
 */
export type Wire<Field extends string> = { readonly [name in Field]?: unknown };

const nothing = {};

/** The named fields of a value; none of them when the value is no object. */
export function fields<Field extends string>(value: unknown): Wire<Field> {
  return typeof value === 'object' && value !== null ? value : nothing;
}

/** The value when it is a text, else null. */
export function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The value's entries when it is an array, else none. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The number in a number or in a text such as `"97"`, else null. */
export function amount(value: unknown): number | null {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** A post's id: decimal digits in a text, else null. Ids as numbers have already lost their last digits. */
export function postId(value: unknown): string | null {
  return typeof value === 'string' && /^[1-9]\d{0,19}$/.test(value) ? value : null;
}

/** Ids in a list, those that are none left out. */
export function postIds(value: unknown): string[] {
  return list(value).flatMap((id) => postId(id) ?? []);
}

/** What is under `result`, where X wraps nearly everything. */
export function resultOf(value: unknown): unknown {
  return fields<'result'>(value).result;
}
