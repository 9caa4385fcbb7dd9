import type { PhrasingContent, RootContent } from 'mdast';
import type { Section } from '../../article';
import { timeInWords } from '../../date';
import { between, type Group, joinContinued, namesSection } from '../../group';
import { translatorName } from '../../phrases';
import type { Post, PostId } from '../../thread';
import { say, type Words } from '../../words';
import { blockNodes } from './block';
import { link, paragraph, phrasing, text } from './phrasing';
import type { Writing } from './writing';

/** Sections under headings; each post's permalink, a ¶, stands where its words end. */
export function sectionNodes(sections: readonly Section[], writing: Writing, level: 2 | 3 = 2): RootContent[] {
  const ends = postEnds(sections, writing);
  return sections.flatMap((section): RootContent[] => [
    ...extract(section, level),
    ...(section.folded ? [foldMark(writing)] : []),
    ...branchMark(section, writing),
    ...joinContinued(section.blocks).flatMap((group) => {
      const permalinks = group.flatMap(({ id }) => ends.get(id) ?? []);
      return withPermalinks(groupNodes(group, section, level, writing), permalinks);
    }),
  ]);
}

/** A heading that the author did not set; one of the author's own stands among the blocks. */
function extract({ heading, headingFrom }: Section, depth: 2 | 3): RootContent[] {
  if (heading === null || headingFrom === 'author') return [];
  return [{ type: 'heading', depth, children: [text(heading)] }];
}

/** Markdown cannot fold: posts that only promote stand below a line that says so. */
function foldMark({ words }: Writing): RootContent {
  return paragraph({ type: 'emphasis', children: [text(`${say(words, 'article.folded')}:`)] });
}

/** Posts beside the main line stand below a line that says which post they answer. */
function branchMark({ branchFrom }: Section, { copy: { thread }, words }: Writing): RootContent[] {
  if (branchFrom === undefined) return [];
  const index = thread.posts.findIndex(({ id }) => id === branchFrom);
  const answered = thread.posts[index];
  const label = answered
    ? link(answered.url, text(say(words, 'article.branch', { n: index + 1 })))
    : [text(say(words, 'article.branch-unplaced'))];
  return [{ type: 'thematicBreak' }, paragraph({ type: 'emphasis', children: label })];
}

/** The translation, after the original. */
export function translationNodes(writing: Writing): RootContent[] {
  const { translation } = writing.copy.article;
  if (!translation) return [];
  const title = say(writing.words, 'article.translation');
  return [
    {
      type: 'heading',
      depth: 2,
      children: [text(`${title} · `), ...link(translation.url, text(translatorName(translation, writing.words)))],
    },
    ...sectionNodes(translation.sections, writing, 3),
  ];
}

function groupNodes(group: Group, section: Section, level: 2 | 3, writing: Writing): RootContent[] {
  const [first] = group;
  if (group.length === 1)
    return blockNodes(first, namesSection(first, section) ? level : ((level + 1) as 3 | 4), writing);
  const parts = group.flatMap((block, index) => {
    if (block.type !== 'paragraph') return [];
    const space = between(group[index - 1], block);
    const words = phrasing(block.inlines, writing.marks.get(block.id) ?? [], 0, writing);
    return space === '' ? words : [text(space), ...words];
  });
  return [paragraph(...parts)];
}

/** For each block, the permalinks of the posts of which it is the last. */
function postEnds(sections: readonly Section[], { copy: { thread }, words }: Writing): Map<string, PhrasingContent[]> {
  const posts = [...thread.posts, ...thread.branches.flatMap((branch) => branch.posts)];
  const last = new Map<PostId, string>();
  for (const { id, postId } of sections.flatMap((section) => section.blocks)) if (postId) last.set(postId, id);
  const ends = new Map<string, PhrasingContent[]>();
  posts.forEach((post, index) => {
    const blockId = last.get(post.id);
    if (blockId) ends.set(blockId, [...(ends.get(blockId) ?? []), ...permalink(post, index + 1, words)]);
  });
  return ends;
}

function permalink(post: Post, n: number, words: Words): PhrasingContent[] {
  const edited = (post.versions?.length ?? 0) > 1 ? `, ${say(words, 'article.edited')}` : '';
  const title = post.createdAt
    ? say(words, 'article.permalink', { n, date: timeInWords(post.createdAt, words.lang) })
    : say(words, 'article.permalink-undated', { n });
  return link(post.url, text('¶')).map((node) =>
    node.type === 'link' ? { ...node, title: `${title}${edited}` } : node,
  );
}

function withPermalinks(nodes: RootContent[], permalinks: PhrasingContent[]): RootContent[] {
  if (permalinks.length === 0) return nodes;
  const spaced = permalinks.flatMap((each) => [text(' '), each]);
  const last = nodes.at(-1);
  if (last?.type !== 'paragraph') return [...nodes, paragraph(...spaced.slice(1))];
  return [...nodes.slice(0, -1), paragraph(...last.children, ...spaced)];
}
