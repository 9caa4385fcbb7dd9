import { renderToString } from 'preact-render-to-string';
import { ArticleView } from '../../components/article/ArticleView';
import { fileMarkdown } from '../../components/article/file-markdown';
import { MarkdownDrawing } from '../../components/article/markdown-drawing';
import type { Copy } from '../copy';
import { withFilmsThatFit } from '../films';
import type { Words } from '../words';
import { embeddedJson } from './embedded-json';
import { pageRule } from './page-rule';

/** Nothing runs and nothing is loaded: the pictures are inside, the style sheet is ours. */
const policy = [
  "default-src 'none'",
  'img-src data:',
  'media-src data:',
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

interface Options {
  words: Words;
  /** The article's style sheet, assets/styles/article.css. */
  stylesheet: string;
}

/**
 * A copy as one HTML file that opens anywhere: no script, nothing loaded, pictures as data URLs (one that the copy lacks
 * is a link), films likewise while they are few, and the copy's own data in a JSON element, from which it can be opened again. It draws with
 * components/article, the one exception to the import rule, so that a copy looks as the reader does.
 */
export function toHtml(given: Copy, { words, stylesheet }: Options): string {
  const copy = withFilmsThatFit(given);
  const { article, savedAt } = copy;
  const head = renderToString(
    <>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="generator" content="Épure" />
      <meta name="author" content={article.author.name} />
      <title>{article.title}</title>
    </>,
  );
  const body = renderToString(
    <MarkdownDrawing.Provider value={fileMarkdown}>
      <main>
        <ArticleView content={copy} words={words} mode="copy" savedAt={savedAt} />
      </main>
    </MarkdownDrawing.Provider>,
  );
  const opening = renderToString(<html lang={article.lang} dir={article.dir} />).replace('</html>', '');
  return [
    '<!doctype html>',
    opening,
    `<head>${head}<style>\n${rawStyle(stylesheet + pageRule(article, words))}</style></head>`,
    `<body>${body}`,
    `<script type="application/json" id="epure-copy">${embeddedJson(copy, body)}</script>`,
    '</body></html>\n',
  ].join('\n');
}

/** A style sheet is raw text in HTML: it must not be able to end its own element. */
function rawStyle(stylesheet: string): string {
  return stylesheet.replaceAll('</', '<\\/');
}
