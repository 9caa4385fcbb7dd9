import { toBase64 } from '../../pipeline/base64';
import type { Asset, Copy } from '../../pipeline/copy';
import { isMediaAddress } from '../../pipeline/x-address';

const atOnce = 6;
const longestWaitMs = 15_000;

/** Fetches the pictures of an article for a copy. What cannot be fetched is counted, and stays as an address. */
export async function fetchPictures(
  addresses: readonly string[],
  have: Copy['assets'],
): Promise<{ assets: Copy['assets']; failed: number }> {
  const wanted = [...new Set(addresses)].filter((address) => isMediaAddress(address) && !have[address]);
  const fetched: [string, Asset | null][] = [];
  for (let at = 0; at < wanted.length; at += atOnce) {
    const group = wanted.slice(at, at + atOnce);
    fetched.push(
      ...(await Promise.all(group.map(async (url) => [url, await fetchPicture(url)] as [string, Asset | null]))),
    );
  }
  const kept = fetched.filter((entry): entry is [string, Asset] => entry[1] !== null);
  return { assets: { ...have, ...Object.fromEntries(kept) }, failed: fetched.length - kept.length };
}

async function fetchPicture(url: string): Promise<Asset | null> {
  try {
    const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(longestWaitMs) });
    const blob = await response.blob();
    if (!response.ok || !/^image\/(png|jpeg|webp|gif|avif)$/.test(blob.type)) return null;
    return { type: blob.type, data: await toBase64(blob) };
  } catch {
    // No network or too slow: counted by the caller, who tells the reader.
    return null;
  }
}
