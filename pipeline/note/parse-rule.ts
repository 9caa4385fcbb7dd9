import { type NamedWords, parsePhrase } from './parse-phrase';
import { type Condition, fail, type Phrase, PhraseProblem, phraseLimits, type Rule } from './phrase';

export type Parsed<T> = { ok: true; value: T } | { ok: false; expected: string };

/**
 * Reads `phrase & phrase && !phrase`. A near or veto phrase takes no conditions (`conditions: false`).
 * When it is wrong, what comes back says what was expected instead.
 */
export function parseRule(text: string, named: NamedWords, { conditions = true } = {}): Parsed<Rule> {
  return caught(() => {
    if (text.length > phraseLimits.characters) fail(`at most ${phraseLimits.characters} characters`);
    return readRule(text, named, conditions ? phraseLimits.conditions : 0);
  });
}

/** The named words of one language of a pack, those that can be read; a name may use the names before it. */
export function parseNamedWords(words: Readonly<Record<string, string>>): {
  named: NamedWords;
  problems: { name: string; expected: string }[];
} {
  const named = new Map<string, Phrase>();
  const problems: { name: string; expected: string }[] = [];
  for (const [name, text] of Object.entries(words)) {
    const phrase = caught(() => parsePhrase(text, named));
    if (phrase.ok) named.set(name, phrase.value);
    else problems.push({ name, expected: phrase.expected });
  }
  return { named, problems };
}

function readRule(text: string, named: NamedWords, mostConditions: number): Rule {
  const [main = '', ...rest] = text.split(/(&&?)/).map((part) => part.trim());
  if (rest.length > 2 * mostConditions)
    fail(mostConditions === 0 ? 'no `&` here' : `at most ${mostConditions} conditions`);
  const conditions: Condition[] = [];
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const condition = rest[index + 1] ?? '';
    const wanted = !condition.startsWith('!');
    conditions.push({
      phrase: parsePhrase(wanted ? condition : condition.slice(1), named),
      wanted,
      around: rest[index] === '&&',
    });
  }
  return { main: parsePhrase(main, named), conditions };
}

function caught<T>(read: () => T): Parsed<T> {
  try {
    return { ok: true, value: read() };
  } catch (problem) {
    if (problem instanceof PhraseProblem) return { ok: false, expected: problem.message };
    throw problem;
  }
}
