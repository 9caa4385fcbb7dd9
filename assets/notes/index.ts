import type { Pack } from '../../pipeline/note';
import insurance from './insurance.yaml';
import insuranceBooks from './insurance.yaml?phrasebooks';
import loanGuarantees from './loan-guarantees.yaml';
import loanGuaranteesBooks from './loan-guarantees.yaml?phrasebooks';
import openaiNovember2025 from './openai-november-2025.yaml';
import openaiNovember2025Books from './openai-november-2025.yaml?phrasebooks';

/** The packs that ship with Épure. */
export const shippedPacks: readonly Pack[] = [loanGuarantees, insurance, openaiNovember2025];

/** The same with their phrasebooks, so that nothing of them is read again to be matched. */
export const preparedPacks = [
  { pack: loanGuarantees, books: loanGuaranteesBooks },
  { pack: insurance, books: insuranceBooks },
  { pack: openaiNovember2025, books: openaiNovember2025Books },
];
