const shapes: { shape: RegExp; pad: string; options: Intl.DateTimeFormatOptions }[] = [
  { shape: /^\d{4}$/u, pad: '-01-01', options: { year: 'numeric' } },
  { shape: /^\d{4}-\d{2}$/u, pad: '-01', options: { year: 'numeric', month: 'long' } },
  { shape: /^\d{4}-\d{2}-\d{2}/u, pad: '', options: { year: 'numeric', month: 'long', day: 'numeric' } },
];

/**
 * A date in the words of a language: `2025-10` → October 2025, `2025-10-27` and any time of that day → 27 October 2025.
 * Days are those of UTC, so that a copy reads the same everywhere. What is no date comes back as it is.
 */
export function dateInWords(date: string, lang: string): string {
  for (const { shape, pad, options } of shapes) {
    const time = shape.test(date) ? Date.parse(date + pad) : Number.NaN;
    if (!Number.isNaN(time)) return inUtc(lang, options).format(time);
  }
  return date;
}

/** An ISO 8601 time with its minutes, in UTC and saying so: 27 October 2025 at 14:03 UTC. */
export function timeInWords(iso: string, lang: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return `${inUtc(lang, { dateStyle: 'long', timeStyle: 'short' }).format(time)} UTC`;
}

/** Making one costs a hundred times what asking it does, and an article has a date on every post. */
const formats = new Map<string, Intl.DateTimeFormat>();

function inUtc(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([lang, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

/** The time of day of an ISO 8601 time, on this device's clock: 14:03; with its day when that is not today. */
export function clockTime(iso: string, lang: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const isToday = time.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(lang, { timeStyle: 'short', ...(!isToday && { dateStyle: 'medium' }) }).format(time);
}

/** A length in milliseconds as a clock shows it: 83000 → 1:23. */
export function clock(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const tail = String(s).padStart(2, '0');
  return h > 0 ? `${h}:${String(m).padStart(2, '0')}:${tail}` : `${m}:${tail}`;
}
