import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { createCollectable } from '../../entrypoints/x.content/collectable';
import { failure } from '../../pipeline/outcome';
import type { WireAnswer } from '../../pipeline/pull/wire-event';

function collectable() {
  const { window } = new JSDOM('', { url: 'https://x.com/' });
  return createCollectable(window as unknown as Window, () => failure('nothing-observed', 'none'));
}

const answer = (status: number, resetAt: number | null = null): WireAnswer => ({
  operation: 'TweetDetail',
  status,
  remaining: null,
  resetAt,
  body: '{}',
});

describe('answers that came while nobody waited', () => {
  test('are one: what they brought was found with the last, and must not be counted as nothing one by one', async () => {
    const { page, answered } = collectable();
    for (let at = 0; at < 6; at += 1) answered(answer(200, at));
    expect(await page.nextAnswer(10)).toMatchObject({ status: 200, resetAt: 5, body: null });
    expect(await page.nextAnswer(10)).toBeNull();
  });

  test('do not hide a refusal', async () => {
    const { page, answered } = collectable();
    for (const one of [answer(200), answer(429, 900), answer(200)]) answered(one);
    expect(await page.nextAnswer(10)).toMatchObject({ status: 429, resetAt: 900 });
    expect(await page.nextAnswer(10)).toBeNull();
  });
});

test('an answer that is waited for comes at once', async () => {
  const { page, answered } = collectable();
  const next = page.nextAnswer(10_000);
  answered(answer(500));
  expect(await next).toMatchObject({ status: 500 });
  expect(await page.nextAnswer(10)).toBeNull();
});
