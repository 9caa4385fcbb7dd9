import insurance from '../../assets/notes/insurance.yaml';
import loanGuarantees from '../../assets/notes/loan-guarantees.yaml';
import openaiNovember2025 from '../../assets/notes/openai-november-2025.yaml';
import { compile } from '../../pipeline/note/compile';
import type { Matcher } from '../../pipeline/note/place';

/** The matcher of the packs that ship with Épure. */
export function shippedMatcher(): Matcher {
  return compile([loanGuarantees, insurance, openaiNovember2025]);
}
