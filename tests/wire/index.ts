/** Builders of X-shaped JSON, for tests and for the played X. Nothing here is a copy of anybody's post. */
export * from './article';
export * from './besides';
export * from './card';
export * from './cursor-words';
export * from './entry';
export * from './media';
export * from './paged';
export * from './syndication';
export * from './synthetic';
export * from './text';
export * from './timeline';
export * from './tweet';
export * from './user';
export * from './weight';
