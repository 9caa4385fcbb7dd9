import type { Draft, DraftOf } from './draft';

const endsSentence = /[.!?:;。！？．：；؟۔।»”"’')\]}]$|\p{Extended_Pictographic}\p{M}*\p{Emoji_Modifier}?$/u;
const runsOn = /[,،、，–—-]$|(?:\.\.\.|…)$/u;
/** What no sentence ends with; after a dash or an ellipsis one may begin. */
const commas = ',،、，';
const resumes = /^(?:…|\.\.\.)?\s*\p{Ll}/u;
const ellipsis = /^(?:…|\.\.\.)/u;

/**
 * Marks the paragraph that takes up a sentence cut across two posts: `They lent to` | `whoever asked.`
 * The two are shown as one; each keeps its own post.
 */
export function joined(drafts: readonly Draft[]): Draft[] {
  const done: Draft[] = [];
  for (const draft of drafts) {
    const before = done.at(-1);
    const cut =
      draft.type === 'paragraph' &&
      before?.type === 'paragraph' &&
      before.postId !== draft.postId &&
      takesUp(before, draft);
    done.push(cut ? { ...draft, continues: true } : draft);
  }
  return done;
}

function takesUp(before: DraftOf<'paragraph'>, after: DraftOf<'paragraph'>): boolean {
  if (before.quotation || after.quotation || before.inlines.at(-1)?.kind === 'link') return false;
  if (commas.includes(before.text.at(-1) ?? ' ')) return true;
  // What the next one begins with is soon seen, and settles most.
  const goesOn = resumes.test(after.text);
  if (!goesOn && !ellipsis.test(after.text)) return false;
  if (runsOn.test(before.text)) return true;
  // Who writes without capitals begins every sentence in small letters: that says nothing about a cut.
  const writesCapitals = before.continues || !/^\P{L}*\p{Ll}/u.test(before.text);
  return goesOn && writesCapitals && !endsSentence.test(before.text);
}
