/** What offers the original on a page that hangs. */
export interface Stand {
  offer(): Promise<void>;
  withdraw(): void;
  /** Another page stands in the same document now. */
  reset(): void;
}
