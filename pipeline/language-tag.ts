/** The primary language of a BCP 47 tag in small letters, `fr` of `fr-CA`; of any other text what stands before its first hyphen. */
export function primaryLanguage(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
