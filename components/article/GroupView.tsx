import { Fragment } from 'preact';
import type { Block, Section } from '../../pipeline/article';
import { besideWhere } from '../../pipeline/beside';
import { between, type Group, namesSection } from '../../pipeline/group';
import { say } from '../../pipeline/words';
import { BlockView } from './BlockView';
import type { Drawing } from './drawing';
import { HighlightEdits } from './HighlightEdits';
import { Inlines } from './Inlines';
import { Permalink } from './Permalink';
import { RemovedPassages } from './RemovedPassages';
import { spokenAttributes } from './spoken';

export interface GroupProps {
  group: Group;
  section: Section;
  drawing: Drawing;
}

/** Blocks drawn as one, with the permalink of each post that begins in them. */
export function GroupView({ group, section, drawing }: GroupProps) {
  if (group.length > 1) return <JoinedParagraphs blocks={group} drawing={drawing} />;
  const [block] = group;
  return (
    <div class="group">
      <Permalink block={block} drawing={drawing} />
      <RemovedPassages passages={drawing.removed.before.get(block.id)} drawing={drawing} />
      <BlockView block={block} isTitle={namesSection(block, section)} drawing={drawing} />
      <RemovedPassages passages={drawing.removed.after.get(block.id)} drawing={drawing} />
      <HighlightEdits at={[block.id, besideWhere(block.id)]} drawing={drawing} />
      <Forks block={block} drawing={drawing} />
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
              <Fragment key={block.id}>
                {between(blocks[index - 1], block)}
                <Permalink block={block} drawing={drawing} />
                <RemovedPassages passages={drawing.removed.before.get(block.id)} drawing={drawing} />
                <span {...spokenAttributes(block, drawing)}>
                  <Inlines inlines={block.inlines} marks={drawing.drawn.get(block.id)} drawing={drawing} />
                </span>
                <RemovedPassages passages={drawing.removed.after.get(block.id)} drawing={drawing} />
              </Fragment>
            ),
        )}
      </p>
      <HighlightEdits at={blocks.map(({ id }) => id)} drawing={drawing} />
      {blocks.map((block) => (
        <Forks key={block.id} block={block} drawing={drawing} />
      ))}
    </div>
  );
}

/** The way to the posts that answer this one beside the thread, where its words end. */
function Forks({ block, drawing: { places, words, ours } }: { block: Block; drawing: Drawing }) {
  const sections = places.forks.get(block.id) ?? [];
  const [only] = sections;
  if (only === undefined) return null;
  const label = say(words, 'article.fork');
  return (
    <p class="fork" data-skip {...ours}>
      {sections.length === 1 ? (
        <a href={`#${only}`}>{label}</a>
      ) : (
        <>
          {label}
          {sections.map((sectionId, index) => (
            <Fragment key={sectionId}>
              {' '}
              <a href={`#${sectionId}`} aria-label={`${label}, ${index + 1}`}>
                {index + 1}
              </a>
            </Fragment>
          ))}
        </>
      )}
    </p>
  );
}
