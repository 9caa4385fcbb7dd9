import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { handOn, longest, receiveAnswers, type WireAnswer } from '../../pipeline/pull/wire-event';

const whole: WireAnswer = { operation: 'TweetDetail', status: 200, remaining: 149, resetAt: 1_900_000_000, body: '{}' };

/** What comes out where answers are received. */
function received(send: (target: EventTarget) => void): WireAnswer[] {
  const target = new EventTarget();
  const answers: WireAnswer[] = [];
  receiveAnswers(target, (one) => answers.push(one), new AbortController().signal);
  send(target);
  return answers;
}

const handedOn = (answer: WireAnswer) => received((target) => handOn(target, answer));
const faked = (detail: unknown) =>
  received((target) => target.dispatchEvent(new CustomEvent('epure:answer', { detail })));

test('any answer crosses as it is', () => {
  const count = fc.option(fc.nat(999_999_999));
  fc.assert(
    fc.property(
      fc.stringMatching(/^\w{1,60}$/),
      fc.nat(999),
      count,
      count,
      fc.string(),
      (operation, status, ...rest) => {
        const [remaining, resetAt, body] = rest;
        const answer = { operation, status, remaining, resetAt, body };
        expect(handedOn(answer)).toEqual([answer]);
      },
    ),
  );
});

describe('an answer too long to be read', () => {
  test('is told of, without its words', () => {
    const body = 'x'.repeat(longest + 1);
    expect(handedOn({ ...whole, body })).toEqual([{ ...whole, body: null }]);
    expect(handedOn({ ...whole, body: body.slice(1) })).toEqual([{ ...whole, body: body.slice(1) }]);
  });

  test('as a page fakes it, too', () => {
    expect(faked(`TweetDetail 200  \n${'x'.repeat(50_000_000)}`)).toMatchObject([{ status: 200, body: null }]);
  });
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['an object', { operation: 'TweetDetail' }],
  ['a text that is no answer', 'TweetDetail\n{}'],
  ['a name that is none', '<b> 200  \n{}'],
  ['a name without end', 'x'.repeat(50_000_000)],
  ['a status that is none', 'TweetDetail 20000  \n{}'],
  ['words before the line ends', 'TweetDetail 200   and more\n{}'],
])('%s is no answer', (_, detail) => {
  expect(faked(detail)).toEqual([]);
});

test('nothing is received any more when the signal says so', () => {
  const target = new EventTarget();
  const stop = new AbortController();
  const answers: WireAnswer[] = [];
  receiveAnswers(target, (one) => answers.push(one), stop.signal);
  stop.abort();
  handOn(target, whole);
  expect(answers).toEqual([]);
});

test('a page that sends more than X ever does is not read for a while, and that is told once', () => {
  const million = `TweetDetail 200  \n${'x'.repeat(1_000_000)}`;
  const answers = received((target) => {
    for (let at = 0; at < 200; at += 1) target.dispatchEvent(new CustomEvent('epure:answer', { detail: million }));
  });
  expect(answers.filter(({ body }) => body !== null).length).toBeLessThan(70);
  expect(answers.filter(({ body }) => body === null)).toHaveLength(1);
});
