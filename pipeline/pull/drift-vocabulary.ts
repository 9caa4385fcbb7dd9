/**
 * X's own words for fields and entries: common enough to stand in people's texts, and known to be X's all the same. A new
 * word of X's is shown too, unless the data also says it; so this list may lag behind.
 */
const words = `
  data result results tweet tweets tweet_results tweetResult tweet_result user users user_results user_result timeline
  timeline_v2 instructions entries entry content items item itemContent metadata conversationMetadata allTweetIds value
  key label name type title text description url urls header footer page state source details component element
  core legacy rest_id id id_str screen_name avatar image_url views count edit_control edit_control_initial
  edit_tweet_ids edits_remaining editable_until_msecs is_edit_eligible initial_tweet_id note_tweet note_tweet_results
  is_expandable entity_set richtext richtext_tags from_index to_index richtext_types media inline_media media_id index
  article article_results cover_media media_info original_img_url preview_text summary_text content_state blocks
  entityMap media_entities card card_platform platform device version audience binding_values string_value image_value
  boolean_value user_value scribe_key birdwatch_pivot subtitle shorttitle destinationUrl note
  full_text created_at conversation_id_str in_reply_to_status_id_str in_reply_to_screen_name in_reply_to_user_id_str
  user_id_str lang display_text_range entities extended_entities hashtags symbols user_mentions timestamps indices
  expanded_url display_url expanded display media_url_https media_key ext_alt_text sizes original_info focus_rects
  video_info variants bitrate content_type aspect_ratio duration_millis width height h w x y rgb red green blue
  large medium small thumb orig quoted_status_result quoted_status_permalink quoted_status_id_str quotedRefResult
  retweeted_status_result is_quote_status favorite_count reply_count quote_count retweet_count bookmark_count
  favorited retweeted bookmarked possibly_sensitive possibly_sensitive_editable verified location protected privacy
  following followers muting blocking category features status statuses_count followers_count friends_count
  profile_image_url_https reason tombstone tombstoneInfo cursorType sortIndex promotedMetadata clientEventInfo
  moduleItems moduleEntryId direction displayType tweetDisplayType entryType itemType entryId __typename
  conversation conversationthread profile home list search bookmark promoted cursor top bottom showmore
  showmorethreads showmorethreadsprompt who to follow
`;

export const vocabulary: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));
