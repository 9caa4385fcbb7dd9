import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Nodes, Root } from 'mdast';
import type { Copy } from '../copy';
import type { Words } from '../words';
import { assetBytes, assetExtension } from './asset-bytes';
import { fileName } from './file-name';
import { writeMarkdown } from './markdown';
import { markdownTree } from './markdown/tree';

/** A copy as a zip of its Markdown and, in `pictures/`, the pictures that the text shows and the films that it leads to; one that the copy lacks stays an address. */
export function toMarkdownWithPictures(copy: Copy, { words }: { words: Words }): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  const paths = new Map<string, string>();
  const pathOf = (address: string): string => {
    const known = paths.get(address);
    if (known !== undefined) return known;
    const asset = Object.hasOwn(copy.assets, address) ? copy.assets[address] : undefined;
    const [extension, bytes] = asset ? [assetExtension(asset), assetBytes(asset)] : [null, null];
    const path = extension && bytes ? `pictures/${paths.size + 1}.${extension}` : address;
    if (bytes && path !== address) files[path] = [bytes, { level: 0 }];
    paths.set(address, path);
    return path;
  };
  const tree = markdownTree(copy, words);
  eachMedium(tree, (medium) => {
    medium.url = pathOf(medium.url);
  });
  return zipSync({ [fileName(copy, 'md')]: strToU8(writeMarkdown(copy, tree)), ...files });
}

/** A link to a film that is kept is to its address, as the thread has it. */
function eachMedium(node: Root | Nodes, visit: (medium: Extract<Nodes, { type: 'image' | 'link' }>) => void): void {
  if (node.type === 'image' || node.type === 'link') visit(node);
  if ('children' in node) for (const child of node.children) eachMedium(child, visit);
}
