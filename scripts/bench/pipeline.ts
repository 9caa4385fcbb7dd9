import { read } from '../../pipeline';
import { readJsonFile } from '../../pipeline/pull/from-file';
import { capture, haveCaptures } from '../../tests/captures';
import { syntheticThread } from '../../tests/wire/synthetic';
import { shippedMatcher } from '../shipped-matcher';
import { medianMs, report } from './ratio';

/** From a TweetDetail's text to the noted article, over `JSON.parse` of the same text. */
export function benchPipeline(): string[] {
  const matcher = shippedMatcher();
  const now = new Date().toISOString();
  const inputs = [
    { name: '4 posts', text: haveCaptures ? capture('twscrape/2026-08-TweetDetail.json') : syntheticThread(4) },
    { name: '100 posts', text: syntheticThread(100) },
    { name: '1,000 posts', text: syntheticThread(1000) },
  ];
  return inputs.map(({ name, text }) => {
    const parse = medianMs(() => JSON.parse(text));
    const whole = medianMs(() => {
      const thread = readJsonFile(text, { id: null, now });
      if (!thread.ok) throw new Error(thread.detail);
      return read(thread.value, { matcher, noteLang: 'en', cleaning: { off: [] } });
    });
    const behind = `${whole.toFixed(2)} ms over ${parse.toFixed(2)} ms, ${(text.length / 1e6).toFixed(2)} MB`;
    return report(`text to noted article over JSON.parse, ${name}`, whole / parse, 2, behind);
  });
}
