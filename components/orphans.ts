/** Every element of ours in a page begins so. */
const ours = /^epure-/;

/** Takes away what was put into the page before the extension was loaded anew: nobody answers it any more. */
export function removeOrphans(document: Document): void {
  for (const element of document.querySelectorAll(':root > *')) {
    if (ours.test(element.localName)) element.remove();
  }
}
