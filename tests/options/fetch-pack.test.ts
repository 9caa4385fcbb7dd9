import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchPack } from '../../entrypoints/options/fetch-pack';

const permissions = vi.hoisted(() => ({ contains: vi.fn(), request: vi.fn(), remove: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { permissions } }));

const address = 'https://packs.example.net:8443/water.yaml';
const host = { origins: ['https://packs.example.net/*'] };
const fetched = vi.fn<typeof fetch>();

/** An answer as it comes from an address; a body of several parts comes part by part. */
function answer(body: BodyInit | null, { from = address, status = 200 } = {}): Response {
  return Object.defineProperty(new Response(body, { status }), 'url', { value: from });
}

function endless(part: Uint8Array<ArrayBuffer>): {
  body: ReadableStream<Uint8Array<ArrayBuffer>>;
  given: () => number;
} {
  let given = 0;
  const body = new ReadableStream({
    pull(controller) {
      given += part.byteLength;
      controller.enqueue(part);
    },
  });
  return { body, given: () => given };
}

beforeEach(() => {
  permissions.contains.mockResolvedValue(false);
  permissions.request.mockResolvedValue(true);
  permissions.remove.mockResolvedValue(true);
  fetched.mockResolvedValue(answer('id: water'));
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

test('the text comes from the one host that was asked for, without cookies or referrer; the permission goes back', async () => {
  expect(await fetchPack(address)).toEqual({ ok: true, text: 'id: water' });
  expect(permissions.request).toHaveBeenCalledExactlyOnceWith(host);
  const [[url, init] = []] = fetched.mock.calls;
  expect(String(url)).toBe(address);
  expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
  expect(permissions.remove).toHaveBeenCalledExactlyOnceWith(host);
});

test('a permission that was there before stays', async () => {
  permissions.contains.mockResolvedValue(true);
  await fetchPack(address);
  expect(permissions.remove).not.toHaveBeenCalled();
});

test.each(['http://packs.example.net/water.yaml', 'file:///water.yaml', 'data:text/yaml,id: water', 'water.yaml', ''])(
  '%j is no address: nobody is asked, nothing is fetched',
  async (wrong) => {
    expect(await fetchPack(wrong)).toEqual({ ok: false, why: 'no-address' });
    expect(permissions.request).not.toHaveBeenCalled();
    expect(fetched).not.toHaveBeenCalled();
  },
);

test.each([
  ['says no', () => Promise.resolve(false)],
  ['refuses to ask', () => Promise.reject(new Error('no user gesture'))],
])('nothing is fetched when the browser %s', async (_, asked) => {
  permissions.request.mockImplementation(asked);
  expect(await fetchPack(address)).toEqual({ ok: false, why: 'not-allowed' });
  expect(fetched).not.toHaveBeenCalled();
});

test('a redirect within the host is followed', async () => {
  fetched.mockResolvedValue(answer('id: water', { from: 'https://packs.example.net:8443/v2/water.yaml' }));
  expect(await fetchPack(address)).toEqual({ ok: true, text: 'id: water' });
});

test.each([
  'https://elsewhere.example.net/water.yaml',
  'https://packs.example.net/water.yaml',
  'http://packs.example.net:8443/water.yaml',
])('what a redirect to %s gives is not taken', async (from) => {
  fetched.mockResolvedValue(answer('id: water', { from }));
  expect(await fetchPack(address)).toEqual({ ok: false, why: 'elsewhere' });
  expect(permissions.remove).toHaveBeenCalledExactlyOnceWith(host);
});

test.each([404, 500])('an answer %i is no pack', async (status) => {
  fetched.mockResolvedValue(answer('id: water', { status }));
  expect(await fetchPack(address)).toEqual({ ok: false, why: 'not-fetched' });
});

test('without a network nothing comes, and the permission goes back', async () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await fetchPack(address)).toEqual({ ok: false, why: 'not-fetched' });
  expect(permissions.remove).toHaveBeenCalledExactlyOnceWith(host);
});

test('a body that breaks off is no pack', async () => {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('id: wat'));
      controller.error(new TypeError('network error'));
    },
  });
  fetched.mockResolvedValue(answer(body));
  expect(await fetchPack(address)).toEqual({ ok: false, why: 'not-fetched' });
});

test('who never answers is not waited for', async () => {
  fetched.mockImplementation(
    (_, init) =>
      new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))),
  );
  expect(await fetchPack(address, { patience: 5 })).toEqual({ ok: false, why: 'not-fetched' });
  expect(permissions.remove).toHaveBeenCalledExactlyOnceWith(host);
});

test('what does not end is left when it is too long', async () => {
  const { body, given } = endless(new Uint8Array(1_000_000).fill(0x20));
  fetched.mockResolvedValue(answer(body));
  expect(await fetchPack(address)).toEqual({ ok: false, why: 'too-long' });
  expect(given()).toBeLessThan(12_000_000);
});

test('letters that are cut between two parts are read whole', async () => {
  const bytes = new TextEncoder().encode('title: forêt 保険');
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  fetched.mockResolvedValue(answer(body));
  expect(await fetchPack(address)).toEqual({ ok: true, text: 'title: forêt 保険' });
});

test.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ['an archive', [0x50, 0x4b, 0x03, 0x04, 0x00]],
  ['Latin-1', [0x66, 0x6f, 0x72, 0xea, 0x74]],
  ['letters cut off at the end', [0x66, 0xc3]],
])('%s is no text', async (_, bytes) => {
  fetched.mockResolvedValue(answer(Uint8Array.from(bytes)));
  expect(await fetchPack(address)).toEqual({ ok: false, why: 'not-text' });
});
