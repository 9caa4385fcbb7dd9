import { Component } from 'preact';
import { besideWhere } from '../../pipeline/beside';
import { isSameMark } from '../../pipeline/mark';
import type { Drawing } from './drawing';
import { type GroupProps, GroupView } from './GroupView';

/** A group that is drawn again only when something in it is another: an article may have thousands. */
export class KeptGroup extends Component<GroupProps> {
  override shouldComponentUpdate(next: GroupProps): boolean {
    return !isDrawnAlike(this.props, next);
  }

  override render(props: GroupProps) {
    return <GroupView {...props} />;
  }
}

/** All that every group is drawn with, besides its marks; `ours` comes of the words. */
const shared = Object.keys({
  words: true,
  mode: true,
  dir: true,
  assets: true,
  pictureFiles: true,
  site: true,
  places: true,
  removed: true,
  besideStarts: true,
  onHighlight: true,
} satisfies Record<Shared, true>) as Shared[];

/** A drawing may not get a part that is forgotten here. */
type Shared = Exclude<keyof Drawing, 'marks' | 'drawn' | 'unplaced' | 'ours'>;

function isDrawnAlike(one: GroupProps, other: GroupProps): boolean {
  return (
    one.section === other.section &&
    isSameList(one.group, other.group, (a, b) => a === b) &&
    shared.every((name) => one.drawing[name] === other.drawing[name]) &&
    one.group.every(({ id }) => hasSameMarks(id, one.drawing, other.drawing)) &&
    one.group.every(({ id }) => hasSameMarks(besideWhere(id), one.drawing, other.drawing))
  );
}

function hasSameMarks(at: string, one: Drawing, other: Drawing): boolean {
  return isSameList(one.marks.get(at) ?? [], other.marks.get(at) ?? [], isSameMark);
}

function isSameList<Item>(one: readonly Item[], other: readonly Item[], isSame: (a: Item, b: Item) => boolean) {
  return one.length === other.length && one.every((item, at) => isSame(item, other[at] as Item));
}
