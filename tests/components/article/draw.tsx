import { render } from 'preact';
import { act } from 'preact/test-utils';
import { ArticleView } from '../../../components/article/ArticleView';
import { fileMarkdown } from '../../../components/article/file-markdown';
import { MarkdownDrawing } from '../../../components/article/markdown-drawing';
import { pageMarkdown } from '../../../components/article/page-markdown';
import type { CopyContent } from '../../../pipeline/copy';
import { annotatedCopy, english } from '../../export/copies';

type Props = Partial<Parameters<typeof ArticleView>[0]>;

/** Draws the sample copy (or another) into an empty page, as the reader does; to its end, as for the printer. */
export function draw(props: Props = {}): HTMLElement {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  const content = fromX(props.content ?? annotatedCopy());
  void act(() =>
    render(
      <MarkdownDrawing.Provider value={props.mode === 'copy' || props.mode === 'book' ? fileMarkdown : pageMarkdown}>
        <ArticleView words={english} mode="view" {...props} content={content} />
      </MarkdownDrawing.Provider>,
      root,
    ),
  );
  void act(() => void dispatchEvent(new Event('beforeprint')));
  return root;
}

/** The view takes pictures and films from X's media network alone, and the samples name hosts that are nobody's. */
function fromX(content: CopyContent): CopyContent {
  const json = JSON.stringify(content).replaceAll(
    /https:\/\/(pictures|videos|media)\.example\//g,
    'https://$1.twimg.com/',
  );
  return JSON.parse(json) as CopyContent;
}
