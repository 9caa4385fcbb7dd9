/** A piece of a text that a search went through: what was looked for, or what stands around it. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** The place of a copy's text that answers a query best, and whose words these are. */
export interface Snippet {
  from: 'text' | 'comments' | 'notes';
  pieces: Piece[];
}

/** What a query found: copies by their ids, the best first, and what of a title or a text answers it. */
export interface Found {
  ids: string[];
  inTitle(title: string): Piece[];
  /** Null for a copy of which only the title or the author answers. */
  snippets(ids: readonly string[]): Promise<Map<string, Snippet | null>>;
}
