/** X's own names of fields and entries: known to be X's, although some of them are common in people's texts. */
const words = `
  data result results post posts body tweet tweets tweet_results tweetResult tweet_result user users user_results user_result timeline
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

/** Further words that X and programs like it make names of; alone they may be anyone's. */
const pieces = `
  ability access account action actions active add additional address admin ads affiliates all allow allowed analysis
  answer answers any api app apps array article articles at attachment attachments author auto available awards back
  badge banner base best bio birdwatch block blocked blocks body bookmark bool bounding box broadcast business button by
  cache call can cell channel child children chunk classic clear click client code collection color comment commentary
  comments communities community config connect container context control controller controls cookie coordinates
  countries country create created creator cta current custom date deduplication default delete deleted detail detected
  device disabled disclosure dispensable display does download edit edited editor eligibility eligible embed embeddable
  embedded embeds enable enabled end error errors event experiment experimental explore fallback fan fast favorite
  favorites favourites faces feature feed fetch field fields file files first flag flags focal follow followed follows
  for format from fx general get graduated graphql grok group groups handle has headline hidden hide highlighted
  highlights history icon immediate impression in info injection injections inner input insert interactive internal
  interstitial invites is join kind landing language last layout leave left length level lifecycle like likes limit
  limited link linked links listed lists live loading local long mark markdown mask member members mention mentions
  message messages meta mini mode moderated moderator modified module modules monetizable more multi mutability native
  needs new next node nodes normal note notes notifications nsfw number object objects of offset old on only option
  options order origin original outer owner page paragraph parent parody part parts participants path payload
  percentage permissions person perspective perspectives phone photo photos pin pinned pivot place plain player policy poll
  position post posts preview previous primary product professional profile promote prompt published query queue quick
  quote quoted quotes range ranges rank raw reaction reactions read reader rect ref reference refs relationship removed
  render replace replies reply repost reposts request requests requested response responses right role root row rtl rule
  rules salient schema scope scopes score screen seconds section secondary segment segments self send sensitive sent
  set setting settings shape share shared short show similar single site slot social sort space spaces spans speech start
  stats sticky str string structured style styles subscription subtext summary super table tab tag tags target template
  terminate text texts theme thread threaded threads tile time tipjar to token top topic topics total tracking
  translatability translatable translated translation translator tree treatment trend trends trusted typed unavailable
  unified unmention urt utc v1 v2 v3 v4 validation variant verification version versions vertical viewer visibility
  visible visual wants website widget with withheld word words wrapper written zone
`;

const split = (list: string) => list.split(/\s+/).filter(Boolean);
const partsOf = (name: string) => name.split(/_|(?<=[a-z\d])(?=[A-Z])/);

export const vocabulary: ReadonlySet<string> = new Set(split(words));

const known: ReadonlySet<string> = new Set([
  ...split(pieces),
  ...split(words)
    .flatMap(partsOf)
    .map((part) => part.toLowerCase())
    .filter((part) => part.length > 1),
]);

/** True for a name made of at least so many known words, as X makes them: `snake_case`, `camelCase` or `PascalCase`. */
export function isComposed(name: string, atLeast: number): boolean {
  if (!/^(?:[a-z\d]+(?:_[a-z\d]+)*|[a-z\d]+(?:[A-Z][a-z\d]+)*|(?:[A-Z][a-z\d]+)+)$/.test(name)) return false;
  const parts = partsOf(name);
  return parts.length >= atLeast && parts.every((part) => known.has(part.toLowerCase()));
}
