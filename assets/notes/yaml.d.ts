declare module '*.yaml' {
  import type { Pack } from '../../pipeline/note';

  const pack: Pack;
  export default pack;
}

/** What a pack says, as the build has read it: JSON by language. */
declare module '*.yaml?phrasebooks' {
  const books: Readonly<Record<string, string>>;
  export default books;
}
