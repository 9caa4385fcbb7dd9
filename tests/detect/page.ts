import { JSDOM } from 'jsdom';

/** A page as a browser shows it: with an address, a window and its styles. */
export function page(body: string, { url = 'https://reader.example/', head = '' } = {}): Document {
  return new JSDOM(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`, { url }).window.document;
}

/** A paragraph long enough to be prose. */
export const prose =
  'Les gouvernements ne devraient pas favoriser certaines entreprises au détriment d’autres, et les contribuables ne devraient pas payer pour celles qui se trompent.';

/** A thread as one wall of text, several paragraphs long. */
export const wall = `${prose} `.repeat(12);
