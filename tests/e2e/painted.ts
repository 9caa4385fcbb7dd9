/** Runs in the reader: the words that are painted in a colour, by the ranges that the browser paints; their pieces joined. */
export function paintedWords(colour: string): string {
  const ranges = [...(CSS.highlights.get(`epure-${colour}`) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live;
  });
  return ranges
    .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    .map((range) => range.toString())
    .join('');
}
