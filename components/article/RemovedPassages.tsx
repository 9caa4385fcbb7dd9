import { ruleName } from '../../pipeline/phrases';
import { removedId } from './anchors';
import type { Drawing } from './drawing';
import type { RemovedHere } from './post-places';

interface Props {
  passages: readonly RemovedHere[] | undefined;
  drawing: Drawing;
}

/** Words that cleaning took out, in their place: shown when the colophon's list leads here or is open. */
export function RemovedPassages({ passages = [], drawing }: Props) {
  return (
    <>
      {passages.map(({ removed, index }) => {
        const { here, listed } = removedId(index);
        return (
          <a key={index} class="removed-here" id={here} href={`#${listed}`} data-skip data-rule={removed.rule}>
            <del dir="auto" title={ruleName(removed.rule, drawing.words)}>
              {removed.text}
            </del>
          </a>
        );
      })}
    </>
  );
}
