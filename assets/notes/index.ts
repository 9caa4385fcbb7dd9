import type { Pack } from '../../pipeline/note';
import insurance from './insurance.yaml';
import loanGuarantees from './loan-guarantees.yaml';
import openaiNovember2025 from './openai-november-2025.yaml';

/** The packs that ship with Épure. */
export const shippedPacks: readonly Pack[] = [loanGuarantees, insurance, openaiNovember2025];
