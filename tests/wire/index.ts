/** Builders of X-shaped JSON, for tests and for the played X. Nothing here is a copy of anybody's post. */
export * from './article';
export * from './card';
export * from './media';
export * from './syndication';
export * from './text';
export * from './timeline';
export * from './tweet';
export * from './user';
export * from './weight';
