import { failure, type Outcome, success } from '../outcome';

/** Parses a JSON text. `cut-off`: it stops in the middle; `bad-answer`: it is no JSON. */
export function parseJson(json: string): Outcome<unknown> {
  try {
    return success(JSON.parse(json) as unknown);
  } catch (error) {
    return isCutOff(json)
      ? failure('cut-off', `the JSON stops in the middle, after ${json.length} characters`)
      : failure('bad-answer', `this is no JSON: ${String(error)}`);
  }
}

/** True when the text ends inside a string, an array or an object that it began. */
function isCutOff(json: string): boolean {
  if (!/^\s*[[{]/.test(json)) return false;
  let depth = 0;
  let isInside = false;
  // By hand and once over: a pattern for whole strings goes back over one that never ends, as often as it has quotes.
  for (let at = 0; at < json.length; at += 1) {
    const mark = json.charAt(at);
    if (mark === '"') isInside = !isInside;
    else if (mark === '\\') at += 1;
    else if (!isInside) depth += Number('{['.includes(mark)) - Number('}]'.includes(mark));
  }
  return isInside || depth > 0;
}
