/**
 * Words to look for in their one spelling: composed as texts are stored, one space between them. SQLite's
 * LIKE would end at a NUL, and find everything.
 */
export function spellWords(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}
