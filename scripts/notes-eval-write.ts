/** The pack's YAML with new `together` triggers for one of its notes; all else stays as it is written. */
export function writeTogether(
  source: string,
  note: string,
  reach: number,
  weights: ReadonlyMap<string, number>,
): string {
  const lines = withoutTogether(source.split('\n'), note);
  const [start, end] = placeOf(lines, note);
  return lines
    .flatMap((line, at) => {
      const lang = at > start && at < end ? /^ {6}([a-z]{2,3}):$/.exec(line)?.[1] : undefined;
      return lang === undefined ? [line] : [line, ...block(lang, reach, weights)];
    })
    .join('\n');
}

function block(lang: string, reach: number, weights: ReadonlyMap<string, number>): string[] {
  const byWeight = new Map<number, string[]>();
  for (const [feature, weight] of weights) {
    const own = feature.startsWith('<')
      ? feature
      : feature.startsWith(`${lang}:`)
        ? feature.slice(lang.length + 1)
        : null;
    if (own !== null) byWeight.set(weight, [...(byWeight.get(weight) ?? []), own]);
  }
  const rows = [...byWeight].sort(([a], [b]) => b - a);
  return [
    '        together:',
    `          reach: ${reach}`,
    '          weights:',
    ...rows.flatMap(([weight, words]) => [`            ${weight}: >-`, ...folded(words.sort().join(' | '), 14)]),
  ];
}

/** Lines of at most 120 characters, as YAML folds them. */
function folded(text: string, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent + line.length + word.length + 1 > 120) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => ' '.repeat(indent) + one);
}

function withoutTogether(lines: readonly string[], note: string): string[] {
  const [start, end] = placeOf(lines, note);
  let inside = false;
  return lines.filter((line, at) => {
    if (at <= start || at >= end) return true;
    if (line === '        together:') inside = true;
    else if (inside && !line.startsWith('          ')) inside = false;
    return !inside;
  });
}

/** The first line of a note, and the one after its last. */
function placeOf(lines: readonly string[], note: string): [start: number, end: number] {
  const start = lines.indexOf(`  - id: ${note}`);
  if (start < 0) throw new Error(`there is no note ${note}`);
  const next = lines.findIndex((line, at) => at > start && line.startsWith('  - id: '));
  return [start, next < 0 ? lines.length : next];
}
