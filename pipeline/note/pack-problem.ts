/** What is wrong at one place of a pack; the place is a path of keys, `['notes', 0, 'triggers', 'en', 'strong', 2]`. */
export interface PackProblem {
  path: (string | number)[];
  expected: string;
}

/** `notes[0].triggers.en.strong[2]`: where a problem is, as one writes it. */
export function placeOf({ path }: PackProblem): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}
