/** How the library writes days and shares; made once for a list, for making one takes longer than using it. */
export interface Formats {
  /** An ISO 8601 time as its day, in UTC, so that it reads the same everywhere: 27 October 2025. */
  day(iso: string): string;
  /** From 0 to 1: 40 %. */
  percent(share: number): string;
}

export function createFormats(lang: string): Formats {
  const days = new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' });
  const percents = new Intl.NumberFormat(lang, { style: 'percent' });
  return {
    day(iso) {
      const time = Date.parse(iso);
      return Number.isNaN(time) ? iso : days.format(time);
    },
    percent: (share) => percents.format(share),
  };
}
