import { browser } from 'wxt/browser';

export type Fetched =
  | { ok: true; text: string }
  | { ok: false; why: 'not-allowed' | 'not-fetched' | 'no-address' | 'too-long' };

/** So many bytes are read at most. */
const longest = 8_000_000;

/**
 * Fetches the text at an address, after the reader allowed this one host; the permission is given back afterwards. It is
 * to be called from a click, without anything awaited before: the browser asks only then.
 */
export async function fetchPack(address: string): Promise<Fetched> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:') return { ok: false, why: 'no-address' };
  const host = { origins: [`${url.origin}/*`] };
  const before = browser.permissions.contains(host);
  if (!(await browser.permissions.request(host).catch(() => false))) return { ok: false, why: 'not-allowed' };
  try {
    const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
    return answer.ok ? await readText(answer) : { ok: false, why: 'not-fetched' };
  } catch {
    return { ok: false, why: 'not-fetched' };
  } finally {
    if (!(await before)) await browser.permissions.remove(host).catch(() => false);
  }
}

async function readText(answer: Response): Promise<Fetched> {
  const reader = answer.body?.getReader();
  if (!reader) return { ok: false, why: 'not-fetched' };
  const decoder = new TextDecoder();
  let text = '';
  let room = longest;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    room -= part.value.byteLength;
    if (room < 0) {
      await reader.cancel();
      return { ok: false, why: 'too-long' };
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return { ok: true, text: text + decoder.decode() };
}
