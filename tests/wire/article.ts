/** One block of an X Article; ranges are found by the words they stand on. */
export interface WireBlockOptions {
  type?:
    | 'unstyled'
    | 'header-one'
    | 'header-two'
    | 'header-three'
    | 'blockquote'
    | 'unordered-list-item'
    | 'ordered-list-item';
  text: string;
  bold?: string;
  italic?: string;
  /** [words, address] */
  link?: [string, string];
  /** A handle that stands in the text with its @. */
  mention?: string;
}

/** What stands alone between two blocks of words. */
export type WireAtomic =
  | { markdown: string }
  | { divider: true }
  | { media: string; caption?: string }
  | { tweet: string };

export interface WireArticleOptions {
  title: string;
  preview?: string;
  cover?: string;
  /** Left out, as in timelines, only the preview is there. */
  blocks?: (WireBlockOptions | WireAtomic)[];
  /** Pictures that `media` names: id to address. */
  pictures?: Record<string, string>;
}

interface Entity {
  type: string;
  data: object;
}

const range = (text: string, words: string) => ({ offset: text.indexOf(words), length: words.length });

const picture = (id: string, url: string) => ({
  media_id: id,
  media_key: `3_${id}`,
  media_info: { __typename: 'ApiImage', original_img_url: url, original_img_width: 1600, original_img_height: 640 },
});

function atomicEntity(atomic: WireAtomic): Entity {
  if ('markdown' in atomic) return { type: 'MARKDOWN', data: { markdown: atomic.markdown } };
  if ('divider' in atomic) return { type: 'DIVIDER', data: {} };
  if ('tweet' in atomic) return { type: 'TWEET', data: { tweetId: atomic.tweet } };
  const mediaItems = [{ localMediaId: '1', mediaCategory: 'DraftTweetImage', mediaId: atomic.media }];
  return {
    type: 'MEDIA',
    data: { entityKey: 'k', mediaItems, ...(atomic.caption ? { caption: atomic.caption } : {}) },
  };
}

/** What stands under `article` of a post: Draft.js blocks and an ARRAY of entities. */
export function wireArticle({ title, preview = '', cover, blocks, pictures = {} }: WireArticleOptions) {
  const entityMap: { key: string; value: Entity & { mutability: string } }[] = [];
  const entity = (value: Entity) =>
    entityMap.push({ key: String(entityMap.length), value: { ...value, mutability: 'Mutable' } }) - 1;
  const block = (one: WireBlockOptions | WireAtomic, index: number) => {
    const key = `k${index}`;
    if (!('text' in one)) {
      const entityRanges = [{ key: entity(atomicEntity(one)), offset: 0, length: 1 }];
      return { key, data: {}, entityRanges, inlineStyleRanges: [], text: ' ', type: 'atomic' };
    }
    const { text, type = 'unstyled', bold, italic, link, mention } = one;
    return {
      key,
      data: mention ? { mentions: [{ ...mentionRange(text, mention), text: mention }] } : {},
      entityRanges: link ? [{ key: entity({ type: 'LINK', data: { url: link[1] } }), ...range(text, link[0]) }] : [],
      inlineStyleRanges: [
        ...(bold ? [{ ...range(text, bold), style: 'Bold' }] : []),
        ...(italic ? [{ ...range(text, italic), style: 'Italic' }] : []),
      ],
      text,
      type,
    };
  };
  const content_state = blocks ? { blocks: blocks.map(block), entityMap } : undefined;
  return {
    article_results: {
      result: {
        rest_id: '1905541139144298498',
        title,
        preview_text: preview,
        ...(cover ? { cover_media: picture('1', cover) } : {}),
        ...(content_state ? { content_state } : {}),
        media_entities: Object.entries(pictures).map(([id, url]) => picture(id, url)),
        metadata: { first_published_at_secs: 1_743_152_472 },
      },
    },
  };
}

function mentionRange(text: string, handle: string) {
  const fromIndex = text.indexOf(`@${handle}`);
  return { fromIndex, toIndex: fromIndex + handle.length + 1 };
}
