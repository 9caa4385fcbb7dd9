import type { Dexie } from 'dexie';
import { type Copy, summarise } from '../../copy';
import { searchedTextOf } from '../search/searched-text';

/**
 * Version 2: tags and places in the summaries; the texts that the search reads, and its index; what was deleted and can be
 * brought back; what an import lays down before it is taken in; and what belongs to the library as a whole.
 */
export function shelf(library: Dexie): void {
  library
    .version(2)
    .stores({
      copies: 'id',
      summaries: 'id, threadId, savedAt',
      texts: 'id',
      segments: 'id',
      bin: 'id',
      staged: '++number',
      desk: 'key',
    })
    .upgrade(async (transaction) => {
      const [summaries, texts] = [transaction.table('summaries'), transaction.table('texts')];
      // One after the other: a library may hold more than fits into memory.
      await transaction.table<Copy>('copies').each((copy) => {
        void summaries.put(summarise(copy));
        void texts.put(searchedTextOf(copy));
      });
    });
}
