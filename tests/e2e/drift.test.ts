import { readFileSync, rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { browserNames } from '../browsers';
import type { PlayedWeb } from '../played';
import { dateAt, idAt, own, threadOf } from '../pull/cases';
import { tombstone, tweetDetail, wireTweet } from '../wire';
import { setStage, settle } from './stage';

const words = ['One, as it was written.', 'Two, as it was written.', 'Three, as it was written.', 'Four, and the end.'];
const [one, two, three, four] = threadOf(words);
const address = (n: number) => `https://x.com/claire_fixture/status/${idAt(n)}`;
const secret = 'What nobody else may read';
/** A post whose words lie where nobody looks. */
const changed = {
  __typename: 'Tweet',
  rest_id: idAt(30),
  core: { user_results: { result: { core: { screen_name: 'bruno_answers', name: 'Bruno' } } } },
  post_body: { plain_words: secret, by_bruno_answers: true },
};
const lone = (n: number, more: object = {}) =>
  wireTweet({
    id: idAt(n),
    createdAt: dateAt(n),
    text: 'Begins here, and goes on.',
    handle: 'claire_fixture',
    ...more,
  });

function put({ x, syndication }: PlayedWeb): void {
  x.show(tweetDetail({ focal: one, thread: [two, three, four], replies: [[changed]] }), [idAt(0)]);
  const another = { ...changed, rest_id: idAt(75), post_body: { long_words: secret } };
  x.show(tweetDetail({ focal: lone(70), thread: [own(71, 70, { conversationId: idAt(70) })], replies: [[another]] }), [
    idAt(70),
  ]);
  // X leaves the second post out, and shows that a post of the other thread was deleted.
  x.show(tweetDetail({ focal: lone(50), thread: [own(52, 51, { conversationId: idAt(50) })] }), [idAt(50)]);
  syndication.know(lone(51, { text: 'What X left out.', replyTo: { id: idAt(50), handle: 'claire_fixture' } }));
  const gone = { id: idAt(61), result: tombstone() };
  const after = own(62, 61, { conversationId: idAt(60) });
  x.show(tweetDetail({ ancestors: [lone(60), gone], focal: after, replies: [[lone(69, { handle: 'bruno' })]] }), [
    idAt(62),
  ]);
  syndication.know(lone(61, { text: 'Deleted words.', replyTo: { id: idAt(60), handle: 'claire_fixture' } }));
}

describe.each(browserNames)('%s: what X does not give', (browser) => {
  const stage = setStage(browser, put);
  const downloadedReport = async () => {
    const file = await stage.session.downloaded(/^epure-report.*\.txt$/);
    const report = readFileSync(file, 'utf8');
    rmSync(file);
    return report;
  };

  test('a changed shape is told, the rest is read, and the report has the shape alone', async () => {
    const { reader } = await stage.read(address(0));
    expect(await reader.text('[data-testid="drift"]')).toContain('1 post could not be read');
    for (const text of words) expect(await reader.text('.article-body')).toContain(text);
    expect(await reader.attribute('[data-testid="verdict"]', 'data-status')).toBe('unknown');
    await reader.click('[data-testid="drift-report"]');
    const report = await downloadedReport();
    expect(report).toContain('TweetDetail');
    expect(report).toContain('plain_words: text');
    expect(report).not.toMatch(/nobody else|bruno|claire|\d{6}/i);
  });

  test('the shapes of several threads are kept on this device, each once', async () => {
    const shown = await stage.read(address(70));
    await shown.reader.see('[data-testid="drift"]');
    await settle(1_000);
    await shown.page.close();
    await stage.session.stopBackground();
    const { reader } = await stage.read(address(0));
    await reader.see('[data-testid="drift"]');
    await settle(500);
    await reader.click('[data-testid="drift-report"]');
    const report = await downloadedReport();
    expect(report.match(/plain_words: text/g)).toHaveLength(1);
    expect(report.match(/long_words: text/g)).toHaveLength(1);
  });

  test('a post that X did not send is asked for at its syndication address', async () => {
    const { reader } = await stage.read(address(50));
    await reader.until('the post', () => document.body.textContent.includes('What X left out.'), null);
    expect(await reader.attribute('[data-testid="verdict"]', 'data-status')).toBe('complete');
    expect(await reader.text('[data-testid="colophon"]')).toContain('X’s public address for embedded posts (1 post)');
  });

  test('a deleted post is not', async () => {
    const { reader } = await stage.read(address(62));
    await reader.see('[data-testid="title"]');
    await settle();
    expect(await reader.attribute('[data-testid="verdict"]', 'data-status')).toBe('partial');
    const { requests } = stage.web.server;
    expect(requests.some(({ path }) => path.includes(`tweet-result?id=${idAt(61)}`))).toBe(false);
  });
});
