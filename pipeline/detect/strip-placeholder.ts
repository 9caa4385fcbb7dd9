import { evidence, type PlaceholderLine, placeholderLine } from './placeholder-line';

/** A stretch of the text: a sentence of a line, with where it stands (UTF-16 units). */
interface Piece {
  start: number;
  end: number;
  startsLine: boolean;
  endsLine: boolean;
  line: PlaceholderLine | null;
}

/**
 * Takes a placeholder's lines out of plain text, and the blank space they leave at its ends.
 * Cut are whole lines anywhere, and sentences at the text's start or end, when at least two of them tell different
 * things: "Loading thread" alone may be the author's. A text that is nothing but one such line comes back empty.
 *
 * `…en décidera.⏎Chargement du thread⏎Récupération des tweets…` → `…en décidera.`
 */
export function stripPlaceholder(text: string): string {
  const pieces = piecesOf(text);
  const cut = runsOfLines(pieces)
    .map((run) => placeholderIn(run, pieces))
    .filter((run) => run.length > 0);
  if (cut.length === 0) return text;
  let kept = '';
  let at = 0;
  for (const run of cut) {
    kept += text.slice(at, run[0]?.start);
    at = run.at(-1)?.end ?? at;
  }
  return (kept + text.slice(at)).replace(/\n{3,}/g, '\n\n').trim();
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const inLine = [...line[0].matchAll(/[^.!?…。！？]+[.!?…。！？]*[»”"]?\s*|[.!?…。！？]+\s*/g)].filter(([piece]) =>
      piece.trim(),
    );
    inLine.forEach((piece, i) => {
      const start = line.index + piece.index;
      pieces.push({
        start,
        end: start + piece[0].length,
        startsLine: i === 0,
        endsLine: i === inLine.length - 1,
        line: placeholderLine(piece[0]),
      });
    });
  }
  return pieces;
}

function runsOfLines(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.line) runs.at(-1)?.push(piece);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** The part of a run that is a placeholder: its whole lines, else all of it where it stands at an end of the text. */
function placeholderIn(run: readonly Piece[], pieces: readonly Piece[]): readonly Piece[] {
  if (run.length === pieces.length) return run;
  const first = run.findIndex(({ startsLine }) => startsLine);
  const wholeLines = first < 0 ? [] : run.slice(first, run.findLastIndex(({ endsLine }) => endsLine) + 1);
  if (tellsEnough(wholeLines)) return wholeLines;
  const atAnEnd = run[0] === pieces[0] || run.at(-1) === pieces.at(-1);
  return atAnEnd && tellsEnough(run) ? run : [];
}

function tellsEnough(run: readonly Piece[]): boolean {
  return evidence(run.flatMap(({ line }) => line ?? [])) >= 2;
}
