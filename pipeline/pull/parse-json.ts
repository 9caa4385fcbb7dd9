import { failure, type Outcome, success } from '../outcome';

/** Parses a JSON text. `cut-off`: it stops in the middle; `bad-answer`: it is no JSON. */
export function parseJson(json: string): Outcome<unknown> {
  try {
    return success(JSON.parse(json) as unknown);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return isCutOff(json)
      ? failure('cut-off', `the JSON stops in the middle, after ${json.length} characters`)
      : failure('bad-answer', `this is no JSON: ${what}`);
  }
}

/** True when the text ends inside a string, an array or an object that it began. */
function isCutOff(json: string): boolean {
  const outside = json.replaceAll(/"(?:[^"\\]|\\.)*"/gs, '');
  const marks = (mark: RegExp) => outside.split(mark).length;
  return /^\s*[[{]/.test(json) && (outside.includes('"') || marks(/[[{]/) > marks(/[\]}]/));
}
