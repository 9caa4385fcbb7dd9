import { expect, test } from 'vitest';
import { readMedia } from '../../pipeline/pull/media';
import { wireMedia } from '../wire';

test('a photo at its own size, with the author’s words for it', () => {
  expect(readMedia(wireMedia({ id: '5', alt: 'A bridge' }))).toEqual({
    kind: 'photo',
    url: 'https://pbs.twimg.com/media/M5?format=jpg&name=orig',
    alt: 'A bridge',
    width: 1200,
    height: 800,
  });
});

test('a video and a GIF: poster, and the mp4 with the highest bit rate', () => {
  const video = { url: expect.stringContaining('1200x800'), type: 'video/mp4', durationMs: 38_281 };
  expect(readMedia(wireMedia({ id: '5', kind: 'video' }))).toMatchObject({ kind: 'video', alt: null, video });
  expect(readMedia(wireMedia({ id: '5', kind: 'gif' }))).toMatchObject({ kind: 'gif', video });
});

test('a video of an X Article, whose variants stand elsewhere', () => {
  const media = {
    __typename: 'ApiVideo',
    preview_image: {
      original_img_url: 'https://pbs.twimg.com/amplify_video_thumb/1/img/a.jpg',
      original_img_width: 10,
      original_img_height: 5,
    },
    duration_millis: 900,
    variants: [
      { content_type: 'video/mp4', bit_rate: 10, url: 'https://video.twimg.com/low.mp4' },
      { content_type: 'video/mp4', bit_rate: 20, url: 'https://video.twimg.com/high.mp4' },
      { content_type: 'application/x-mpegURL', url: 'https://video.twimg.com/list.m3u8' },
    ],
  };
  expect(readMedia(media)).toEqual({
    kind: 'video',
    url: 'https://pbs.twimg.com/amplify_video_thumb/1/img/a.jpg',
    alt: null,
    width: 10,
    height: 5,
    video: { url: 'https://video.twimg.com/high.mp4', type: 'video/mp4', durationMs: 900 },
  });
});

test.each([null, 7, {}, { media_url_https: 'javascript:alert(1)' }, { media_url_https: 5 }])(
  '%j is no medium',
  (value) => {
    expect(readMedia(value)).toBeNull();
  },
);

test('a film with no playable file is a video with its poster', () => {
  const media = {
    ...wireMedia({ id: '5', kind: 'video' }),
    video_info: { variants: [{ content_type: 'video/mp4', url: 'data:x' }] },
  };
  expect(readMedia(media)).not.toHaveProperty('video');
  expect(readMedia(media)?.kind).toBe('video');
});
