/** What the benches of the pipeline measure, as one module that `as-built.ts` builds. */
export { preparedPacks, shippedPacks } from '../../assets/notes';
export { read } from '../../pipeline';
export { clean } from '../../pipeline/clean';
export { compose } from '../../pipeline/compose';
export { compile } from '../../pipeline/note/compile';
export { placeNotes } from '../../pipeline/note/place';
export { readJsonFile } from '../../pipeline/pull/from-file';
