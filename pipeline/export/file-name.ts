import type { Copy } from '../copy';

/** The longest name, in bytes of UTF-8: file systems allow 255, and a folder's path and a number must fit beside it. */
const mostBytes = 160;
/** Names that Windows keeps for devices, whatever their extension. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;

/**
 * A file's name for a copy, readable and safe on every system: `2025-11-06 mira_lenoir - Who pays.md`.
 * `taken` are names already in use (compared without case); the next free number is added.
 */
export function fileName({ article }: Pick<Copy, 'article'>, extension: string, taken: Iterable<string> = []): string {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(article.publishedAt ?? '')?.[0];
  const who = [day, article.author.handle].filter(Boolean).join(' ');
  const name = safe([who, article.title].filter((part) => part !== '').join(' - '));
  const used = new Set([...taken].map((other) => other.normalize().toLowerCase()));
  for (let number = 1; ; number += 1) {
    const candidate = `${name}${number === 1 ? '' : ` (${number})`}.${extension}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

function safe(text: string): string {
  const plain = text
    .normalize()
    // Separators and what Windows forbids.
    .replaceAll(/[/\\|]/gu, '-')
    .replaceAll(/[<>:"?*]/gu, ' ')
    // Controls, unassigned characters, lone halves of pairs, and invisible ones that can turn a name around;
    // the two that join letters and emoji stay.
    .replaceAll(/[\p{Cc}\p{Cn}\p{Cs}\p{Co}]|(?![\u200C\u200D])\p{Cf}/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
  const name = trimmed(firstBytes(trimmed(plain), mostBytes));
  if (name === '') return 'copy';
  return devices.test(name) ? `_${name}` : name;
}

/** Without a dot, a space, a dash or a tilde where a system would hide or drop it. */
function trimmed(text: string): string {
  return text.replace(/^[\s.~-]+/u, '').replace(/[\s.-]+$/u, '');
}

/** As many whole characters as a number of bytes holds. */
function firstBytes(text: string, most: number): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    bytes += encoder.encode(segment).length;
    if (bytes > most) break;
    kept += segment;
  }
  return kept;
}
