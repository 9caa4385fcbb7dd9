import { describe, expect, test } from 'vitest';
import { openCard, readCard, readPoll } from '../../pipeline/pull/card';
import { tweetDetail, wireCard, wirePoll, wireTweet } from '../wire';
import { pulled } from './read';

const target = 'https://example.org/report';
const cardOf = (value: unknown) => {
  const card = openCard(value);
  return card && readCard(card, () => target);
};
const say = (entries: Record<string, string>) =>
  Object.entries(entries).map(([key, string_value]) => ({ key, value: { string_value, type: 'STRING' } }));

describe('cards', () => {
  const report = {
    url: target,
    title: 'Report',
    description: 'All of it',
    domain: 'example.org',
    image: 'https://pbs.twimg.com/card_img/1/a',
  };
  const read = {
    kind: 'link',
    title: 'Report',
    description: 'All of it',
    url: target,
    site: 'example.org',
    image: report.image,
  };

  test('a link', () => {
    expect(cardOf(wireCard(report))).toEqual(read);
  });

  test('a link as the syndication gives it: bare, its values in an object', () => {
    const { legacy } = wireCard(report);
    const values = Object.fromEntries(legacy.binding_values.map(({ key, value }) => [key, value]));
    expect(cardOf({ ...legacy, binding_values: values })).toEqual(read);
  });

  test.each<[string, Record<string, string>, object]>([
    ['player', { title: 'Film', vanity_url: 'youtube.com' }, { kind: 'player', title: 'Film', site: 'youtube.com' }],
    [
      '745291183405076480:broadcast',
      { broadcast_title: 'Live', broadcast_url: 'https://x.com/i/broadcasts/1' },
      { kind: 'broadcast', title: 'Live' },
    ],
    ['3691233323:audiospace', { id: '1vOxwjaWEbdJB' }, { kind: 'audiospace', title: '' }],
    ['promo_app', { title: 'App' }, { kind: 'app', title: 'App' }],
  ])('%s', (name, values, expected) => {
    expect(cardOf({ legacy: { name, url: 'https://t.co/1', binding_values: say(values) } })).toMatchObject(expected);
  });

  test('a unified card, which is JSON inside the JSON', () => {
    const unified = {
      component_objects: {
        details_1: { data: { title: { content: 'The shop' }, subtitle: { content: 'shop.example' } } },
        media_1: { data: { id: '1' } },
      },
      destination_objects: {
        browser_1: { data: { url_data: { url: 'https://shop.example/b', vanity: 'shop.example' } } },
      },
      media_entities: { '1': { media_url_https: 'https://pbs.twimg.com/media/S.jpg' } },
    };
    const card = (json: string) => ({ legacy: { name: 'unified_card', binding_values: say({ unified_card: json }) } });
    expect(cardOf(card(JSON.stringify(unified)))).toEqual({
      kind: 'link',
      title: 'The shop',
      description: null,
      url: 'https://shop.example/b',
      site: 'shop.example',
      image: 'https://pbs.twimg.com/media/S.jpg',
    });
    expect(cardOf(card('{"component_objects":'))).toBeNull();
    expect(cardOf(card('null'))).toBeNull();
  });

  test.each([
    null,
    7,
    {},
    { rest_id: 'https://t.co/1' },
    { legacy: { name: 'summary' } },
    { legacy: { name: 'summary', binding_values: [null, 5] } },
  ])('nothing of %j', (value) => {
    expect(cardOf(value)).toBeNull();
  });
});

describe('polls', () => {
  const pollOf = (value: unknown) => {
    const card = openCard(value);
    return card && readPoll(card);
  };

  test('options in their order, votes as numbers', () => {
    const poll = wirePoll({
      options: [
        ['Yes', 844_386],
        ['No', 0],
      ],
      endsAt: '2024-04-18T18:37:10Z',
      final: false,
    });
    expect(pollOf(poll)).toEqual({
      options: [
        { label: 'Yes', votes: 844_386 },
        { label: 'No', votes: 0 },
      ],
      endsAt: '2024-04-18T18:37:10Z',
      final: false,
    });
    expect(cardOf(poll)).toBeNull();
  });

  test('has as many options as there are', () => {
    const options = ['One', 'Two', 'Three', 'Four', 'Five', 'Six'].map((label, n): [string, number] => [label, n]);
    const poll = wirePoll({ options, endsAt: '2024-04-18T18:37:10Z', final: true });
    expect(pollOf(poll)?.options.map(({ label }) => label)).toEqual(options.map(([label]) => label));
  });

  test('a poll past its end is over, also where X does not say that its counts are final', () => {
    const card = openCard(
      wirePoll({
        options: [
          ['A', 1],
          ['B', 2],
        ],
        endsAt: '2024-04-18T18:37:10Z',
        final: false,
      }),
    );
    const isOver = (now: string | null) => card && readPoll(card, now)?.final;
    expect(isOver('2024-04-18T18:37:10Z')).toBe(true);
    expect(isOver('2024-04-18T18:37:09Z')).toBe(false);
    expect(isOver(null)).toBe(false);
    const tweet = {
      ...wireTweet({ id: '1', text: 'Vote.' }),
      card: wirePoll({ options: [['A', 1]], endsAt: '2024-04-18T18:37:10Z', final: false }),
    };
    expect(pulled([tweetDetail({ focal: tweet })]).posts[0]?.poll).toMatchObject({ final: true });
  });

  test('votes that are not told are null; a link card is no poll', () => {
    const values = say({ choice1_label: 'Yes', choice2_label: 'No' });
    const card = { legacy: { name: 'poll2choice_image', binding_values: values } };
    expect(pollOf(card)?.options).toEqual([
      { label: 'Yes', votes: null },
      { label: 'No', votes: null },
    ]);
    expect(pollOf(wireCard({ url: target, title: 'Report' }))).toBeNull();
  });
});
