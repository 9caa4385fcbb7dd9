import { webAddress } from '../address';

/**
 * The address that a page was saved from, by what it says itself: its canonical link, `og:url`, the comment of a saving
 * tool (`<!-- {"url":"…"} -->`, `<!-- saved from url=(0019)… -->`), at last its own address. Null when nothing does.
 */
export function addressOf(page: Document): string | null {
  const own = webAddress(page.URL);
  const said = [
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    page.querySelector('meta[property="og:url"],meta[name="og:url"]')?.getAttribute('content'),
    ...commentsOf(page).map(addressInComment),
  ];
  for (const address of said) {
    const whole =
      webAddress(address) ?? (address && own && URL.canParse(address, own) ? new URL(address, own).href : null);
    if (whole) return whole;
  }
  return own;
}

const commentNode = 8;

/** Saving tools write their comment first: before `<html>`, or where the parser puts what stood there. */
function commentsOf(page: Document): string[] {
  const places = [page, page.documentElement, page.head, page.body].filter((place) => place !== null);
  return places.flatMap((place) =>
    [...place.childNodes].filter((node) => node.nodeType === commentNode).map((node) => node.nodeValue ?? ''),
  );
}

function addressInComment(comment: string): string | null {
  return (
    /"url"\s*:\s*"([^"]+)"/.exec(comment)?.[1] ??
    /saved from url=(?:\(\d+\))?(\S+)/.exec(comment)?.[1] ??
    /^\s*url:\s*(\S+)/m.exec(comment)?.[1] ??
    null
  );
}
