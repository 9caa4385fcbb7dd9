import { toBase64 } from '../../pipeline/base64';
import type { Asset, Copy } from '../../pipeline/copy';
import { isFilm, mostFilmBytes, sizeOf } from '../../pipeline/films';

/** How fetching ended: `too-big` and `failed` leave films out, whose addresses stay in the thread. */
export type FilmsEnd = 'kept' | 'too-big' | 'failed';

interface Fetched {
  assets: Copy['assets'];
  end: FilmsEnd;
}

/** Without cookies and a referrer, as for pictures. */
const manner: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer' };
/** How long nothing may come, in milliseconds. */
const longestSilence = 20_000;

/** How many bytes the films have together, by what their host says; null when it does not say of each. */
export async function measureFilms(addresses: readonly string[]): Promise<number | null> {
  const sizes = await Promise.all(addresses.map(sizeAt));
  return sizes.reduce((sum, size) => (sum === null || size === null ? null : sum + size), 0);
}

async function sizeAt(address: string): Promise<number | null> {
  try {
    const response = await fetch(address, { ...manner, method: 'HEAD', signal: AbortSignal.timeout(longestSilence) });
    const size = Number(response.headers.get('content-length') ?? 'unknown');
    return response.ok && Number.isSafeInteger(size) ? size : null;
  } catch {
    // Not told: the films can be asked for all the same.
    return null;
  }
}

/**
 * Fetches films one after the other, and says after each piece how many bytes have come. One that would take the copy over
 * `mostFilmBytes` is left out.
 */
export async function fetchFilms(
  addresses: readonly string[],
  have: Copy['assets'],
  onBytes: (bytes: number) => void,
): Promise<Fetched> {
  const assets = { ...have };
  let end: FilmsEnd = 'kept';
  let bytes = Object.values(have).reduce((sum, asset) => sum + (isFilm(asset) ? sizeOf(asset) : 0), 0);
  for (const address of addresses.filter((each) => !Object.hasOwn(have, each))) {
    const film = await fetchFilm(address, mostFilmBytes - bytes, (come) => onBytes(bytes + come));
    if (typeof film === 'string') {
      end = film;
    } else {
      assets[address] = film;
      bytes += sizeOf(film);
    }
  }
  return { assets, end };
}

async function fetchFilm(
  address: string,
  room: number,
  onBytes: (bytes: number) => void,
): Promise<Asset | 'too-big' | 'failed'> {
  const stop = new AbortController();
  try {
    let silence = setTimeout(() => stop.abort(), longestSilence);
    const response = await fetch(address, { ...manner, signal: stop.signal });
    const type = response.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
    if (!response.ok || !response.body || !isFilm({ type })) return 'failed';
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    let bytes = 0;
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      clearTimeout(silence);
      if (done) break;
      bytes += value.length;
      if (bytes > room) return 'too-big';
      pieces.push(value);
      onBytes(bytes);
      silence = setTimeout(() => stop.abort(), longestSilence);
    }
    return { type, data: await toBase64(new Blob(pieces)) };
  } catch {
    // No network, or it stopped coming: the reader is told.
    return 'failed';
  } finally {
    stop.abort();
  }
}
