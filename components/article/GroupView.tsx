import type { Block, Section } from '../../pipeline/article';
import { type Group, namesSection } from '../../pipeline/group';
import { BlockView } from './BlockView';
import type { Drawing } from './drawing';
import { Inlines } from './Inlines';
import { Permalink } from './Permalink';
import { spokenAttributes } from './spoken';

interface Props {
  group: Group;
  section: Section;
  drawing: Drawing;
}

/** Blocks drawn as one, with the permalink of each post that begins in them. */
export function GroupView({ group, section, drawing }: Props) {
  if (group.length > 1) return <JoinedParagraphs blocks={group} drawing={drawing} />;
  const [block] = group;
  return (
    <div class="group">
      <Permalink blockId={block.id} drawing={drawing} />
      <BlockView block={block} isTitle={namesSection(block, section)} drawing={drawing} />
    </div>
  );
}

/** A sentence that the author cut across posts, in one paragraph again; each part keeps its own block. */
function JoinedParagraphs({ blocks, drawing }: { blocks: readonly Block[]; drawing: Drawing }) {
  return (
    <div class="group">
      <p>
        {blocks.map(
          (block, index) =>
            block.type === 'paragraph' && (
              <>
                {index > 0 && ' '}
                <Permalink blockId={block.id} drawing={drawing} />
                <span key={block.id} {...spokenAttributes(block, drawing)}>
                  <Inlines inlines={block.inlines} marks={drawing.marks.get(block.id)} drawing={drawing} />
                </span>
              </>
            ),
        )}
      </p>
    </div>
  );
}
