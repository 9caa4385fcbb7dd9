import { webAddress } from '../address';
import type { Copy } from '../copy';
import type { Highlight } from '../highlight';

/**
 * The highlights of a copy as a page of W3C Web Annotations (JSON-LD), which other tools read. The target is the post on
 * its site; the quote finds the words there, the position counts in the article's text (docs/copy-format.md).
 */
export function toAnnotations({ id, thread, article, highlights, savedAt }: Copy): string {
  const posts = new Map(
    [...thread.posts, ...thread.branches.flatMap((branch) => branch.posts)].map((post) => [post.id, post.url]),
  );
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: urn(id),
    type: 'AnnotationCollection',
    label: article.title,
    ...(savedAt && { modified: savedAt }),
    total: highlights.length,
    first: {
      id: `${urn(id)}#page-1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: highlights.map((highlight) => {
        const post = webAddress(posts.get(highlight.postId ?? '') ?? thread.url) ?? urn(thread.id);
        const { where } = highlight;
        if (where === 'translation') {
          // What the reader's browser translated stands at no address.
          const page = webAddress(article.translation?.url);
          return page ? annotation(highlight, page) : annotation(highlight, urn(where), { scope: post });
        }
        if (where?.startsWith('note:')) return annotation(highlight, urn(where), { scope: post });
        return annotation(highlight, post);
      }),
    },
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function annotation(highlight: Highlight, source: string, context: { scope?: string } = {}) {
  const { id, createdAt, updatedAt, colour, comment, where, selectors } = highlight;
  const hasComment = comment.trim() !== '';
  return {
    id: urn(id),
    type: 'Annotation',
    motivation: hasComment ? 'commenting' : 'highlighting',
    created: createdAt,
    modified: updatedAt,
    generator: { type: 'Software', name: 'Épure' },
    body: [
      ...(hasComment ? [{ type: 'TextualBody', value: comment, format: 'text/markdown', purpose: 'commenting' }] : []),
      { type: 'TextualBody', value: colour, purpose: 'tagging' },
    ],
    // A position counts in the article's text; outside it, the quote alone tells the place.
    target: { source, ...context, selector: where === undefined ? selectors : [selectors[0]] },
  };
}

/** An id as an IRI: a UUID by its own scheme, anything else by ours. */
function urn(id: string): string {
  const isUuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(id);
  return isUuid ? `urn:uuid:${id}` : `urn:epure:${encodeURIComponent(id)}`;
}
