interface Filling {
  copies: number;
  wordsEach: number;
}

/**
 * Runs in an extension's page: puts copies into the library's database as saving them would leave them, with texts of words
 * as common and as rare as those of a language, and no index.
 */
export async function fillLibrary({ copies, wordsEach }: Filling): Promise<void> {
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return seed / 0x80000000;
  };
  const parts = 'ga ran tie pret lo an as sur ance mi ra den te co pol ver kun os il ber dra fen'.split(' ');
  const vocabulary = new Set<string>(['lotie', 'denmi', 'kunverdra']);
  while (vocabulary.size < 60_000) {
    const length = 2 + Math.floor(random() * 3);
    vocabulary.add(Array.from({ length }, () => parts[Math.floor(random() * parts.length)]).join(''));
  }
  const words = [...vocabulary];
  // The third word is a rare one all the same.
  [words[2], words[40_000]] = [words[40_000] ?? '', words[2] ?? ''];
  const word = () => words[Math.floor(Math.exp(random() * Math.log(words.length))) - 1] ?? '';
  const phrase = (length: number) => Array.from({ length }, word).join(' ');

  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('epure');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  for (let at = 0; at < copies; at += 500) {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(['summaries', 'texts'], 'readwrite');
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
      for (let number = at; number < Math.min(at + 500, copies); number += 1) {
        const id = `bench-${number}`;
        const savedAt = new Date(1.7e12 + number * 60_000).toISOString();
        const author = { handle: `writer${number % 300}`, name: `Writer ${number % 300}` };
        const title = phrase(10);
        const tags = number % 5 === 0 ? [`tag ${number % 40}`] : [];
        const place = { state: 'unread', blockId: null, share: 0 };
        transaction.objectStore('summaries').put({
          ...{ id, threadId: id, savedAt, title, author, tags, place, publishedAt: savedAt, lang: 'en' },
          ...{ status: 'complete', highlights: number % 3, notes: number % 4, posts: 12 },
        });
        const text = phrase(Math.round(wordsEach * (0.4 + random() * 1.2)));
        transaction
          .objectStore('texts')
          .put({ id, revision: savedAt, title, author: author.name, text, notes: '', comments: '' });
      }
    });
  }
  database.close();
}
