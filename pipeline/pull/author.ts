import { webAddress } from '../address';
import type { Author } from '../thread';
import { fields, resultOf, text } from './wire';

/**
 * The user under a post's `core`. Until about May 2025 the names stood in the user's `legacy`, since then in its own
 * `core` and `avatar`; both are read.
 */
function userOf(core: unknown) {
  const user = fields<'legacy' | 'core' | 'avatar'>(resultOf(fields<'user_results'>(core).user_results));
  return {
    newer: fields<'screen_name' | 'name'>(user.core),
    older: fields<'screen_name' | 'name' | 'profile_image_url_https'>(user.legacy),
    avatar: fields<'image_url'>(user.avatar).image_url,
  };
}

/** The author's handle; empty when X does not name the user. */
export function handleOf(core: unknown): string {
  const { newer, older } = userOf(core);
  return text(newer.screen_name) ?? text(older.screen_name) ?? '';
}

/** Who wrote a post, from its result's `core`; a user X does not name goes by the handle it is known under. */
export function readAuthor(core: unknown, handle: string): Author {
  const { newer, older, avatar } = userOf(core);
  const name = text(newer.name) ?? text(older.name) ?? handle;
  const picture = webAddress(text(avatar) ?? text(older.profile_image_url_https));
  return { handle, name, ...(picture ? { avatar: picture } : {}) };
}
