type Attributes = Readonly<Record<string, string | undefined>>;

/** An element of an XML document, escaped; its children are elements made here, or one text. */
export function element(name: string, attributes: Attributes, children: string | readonly string[] = []): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(value)}"`))
    .join('');
  if (typeof children === 'string') return `<${name}${written}>${escaped(children)}</${name}>`;
  if (children.length === 0) return `<${name}${written}/>`;
  return `<${name}${written}>\n${children.join('\n')}\n</${name}>`;
}

/** A whole document; characters that XML cannot hold become U+FFFD. */
export function document(root: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${onlyXmlCharacters(root)}\n`;
}

/** XML 1.0, production 2: no controls but tab and line ends, no lone surrogates, not U+FFFE and U+FFFF. */
export function onlyXmlCharacters(text: string): string {
  return text.toWellFormed().replaceAll(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
