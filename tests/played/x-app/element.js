/** Makes an element: its name, its attributes, and its children (elements or text). */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** An element with a data-testid, as X marks its own. */
export function marked(name, testid, attributes = {}, ...children) {
  return element(name, { 'data-testid': testid, ...attributes }, ...children);
}
