interface Link {
  url: string;
  display_url?: string;
}

interface Tweet {
  rest_id: string;
  legacy?: { full_text?: string; entities?: { urls?: Link[]; media?: Link[] } };
  note_tweet?: { note_tweet_results?: { result?: { text: string; entity_set?: { urls?: Link[] } } } };
  article?: {
    article_results: {
      result: { preview_text?: string; content_state?: { blocks: { text: string; type: string }[] } };
    };
  };
}

/**
 * The words of every post in a capture by its id, read in the plainest way there is: the whole text, escapes decoded,
 * each t.co address replaced by its label wherever it stands. Knows nothing of places, so it checks those who do.
 */
export function wordsInCapture(json: unknown, found = new Map<string, string[]>()): Map<string, string[]> {
  if (typeof json !== 'object' || json === null) return found;
  for (const inner of Object.values(json)) wordsInCapture(inner, found);
  if (isTweet(json)) found.set(json.rest_id, textOf(json).split(/\s+/).filter(Boolean));
  return found;
}

function isTweet(value: object): value is Tweet {
  return 'rest_id' in value && 'legacy' in value && 'full_text' in Object(value.legacy);
}

function textOf({ legacy, note_tweet, article }: Tweet): string {
  const blocks = article?.article_results.result.content_state?.blocks;
  const preview = article?.article_results.result.preview_text;
  if (blocks) return blocks.map((block) => block.text).join('\n');
  if (preview) return preview;
  const note = note_tweet?.note_tweet_results?.result;
  const links = [...(note?.entity_set?.urls ?? legacy?.entities?.urls ?? []), ...(legacy?.entities?.media ?? [])];
  const text = note?.text ?? decoded(legacy?.full_text ?? '');
  return links.reduce((words, { url, display_url }) => words.replaceAll(url, display_url ?? url), text);
}

function decoded(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
