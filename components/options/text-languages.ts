/** The languages of texts that are offered for writing triggers; a pack may have others. */
export const textLanguages: readonly string[] = [
  'en',
  'fr',
  'de',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'ja',
  'zh',
  'ko',
  'ar',
];
