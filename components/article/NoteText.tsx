import { useContext } from 'preact/hooks';
import { MarkdownDrawing, type MarkdownProps } from './markdown-drawing';

/** Markdown from a note pack or a reader's comment, drawn as the place where it stands has it; its plain text until then. */
export function NoteText(props: MarkdownProps) {
  const drawer = useContext(MarkdownDrawing);
  if (drawer) return <drawer.Body {...props} />;
  return (
    <div class="note-body" lang={props.lang} dir={props.dir}>
      {props.markdown}
    </div>
  );
}
