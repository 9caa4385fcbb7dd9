import * as v from 'valibot';
import { type Copy, copyFormat, copyVersion } from '../copy';
import { failure, type Outcome, success } from '../outcome';
import { copySchema } from './copy-schema';

/** A copy as JSON, one field a line; with `indent` 0 the whole copy on one line. docs/copy-format.md has every field. */
export function toJson(copy: Copy, indent = 2): string {
  return `${JSON.stringify(copy, null, indent)}\n`;
}

const envelope = v.looseObject({ format: v.literal(copyFormat), version: v.number() });

/**
 * Reads a copy from JSON that may come from anywhere. The value comes back as it stood, fields that this version does not
 * know included. `copy-too-new` for a later version, `not-a-copy` for anything else; `detail` says where.
 */
export function fromJson(text: string): Outcome<Copy> {
  const value = parsed(text);
  const outer = v.safeParse(envelope, value);
  if (!outer.success) return failure('not-a-copy', 'not JSON with "format": "epure" and a version');
  const { version } = outer.output;
  if (version > copyVersion)
    return failure('copy-too-new', `version ${version}; this Épure reads version ${copyVersion}`);
  const inner = v.safeParse(copySchema, value);
  if (inner.success) return success(value as Copy); // The schema's own output has its fields in another order.
  const [issue] = inner.issues;
  return failure('not-a-copy', `${v.getDotPath(issue) ?? 'copy'}: ${issue.message}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What is no JSON has no envelope either, which says all there is to say.
    return undefined;
  }
}
