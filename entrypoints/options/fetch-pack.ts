import { browser } from 'wxt/browser';

export type Fetched =
  | { ok: true; text: string }
  | { ok: false; why: 'not-allowed' | 'not-fetched' | 'no-address' | 'elsewhere' | 'not-text' | 'too-long' };

/** So many bytes are read at most. */
const longest = 8_000_000;

/**
 * Fetches the text at an address, after the reader allowed this one host; the permission is given back afterwards. It is
 * to be called from a click, without anything awaited before: the browser asks only then. After `patience`, in
 * milliseconds, what has not come is not waited for.
 */
export async function fetchPack(address: string, { patience = 30_000 } = {}): Promise<Fetched> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:') return { ok: false, why: 'no-address' };
  // A pattern with a port is none in Firefox; without one it is for every port.
  const host = { origins: [`https://${url.hostname}/*`] };
  const before = browser.permissions.contains(host);
  if (!(await browser.permissions.request(host).catch(() => false))) return { ok: false, why: 'not-allowed' };
  try {
    const signal = AbortSignal.timeout(patience);
    const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store', signal });
    if (!answer.ok) return { ok: false, why: 'not-fetched' };
    // The reader said yes to one host: what another one sends is not taken.
    if (!isOf(url, answer.url)) return { ok: false, why: 'elsewhere' };
    return await readText(answer);
  } catch {
    return { ok: false, why: 'not-fetched' };
  } finally {
    if (!(await before)) await browser.permissions.remove(host).catch(() => false);
  }
}

function isOf({ origin }: URL, address: string): boolean {
  return URL.canParse(address) && new URL(address).origin === origin;
}

async function readText(answer: Response): Promise<Fetched> {
  const reader = answer.body?.getReader();
  if (!reader) return { ok: false, why: 'not-fetched' };
  const parts: Uint8Array[] = [];
  let room = longest;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    room -= part.value.byteLength;
    if (room < 0) {
      await reader.cancel();
      return { ok: false, why: 'too-long' };
    }
    parts.push(part.value);
  }
  const text = decode(parts);
  return text === null ? { ok: false, why: 'not-text' } : { ok: true, text };
}

/** What bytes say in UTF-8; null when they are a picture, an archive or another encoding. */
function decode(parts: readonly Uint8Array[]): string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const text = parts.map((part) => decoder.decode(part, { stream: true })).join('') + decoder.decode();
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
