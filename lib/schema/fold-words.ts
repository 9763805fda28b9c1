/**
 * Text as it is compared: lower case without accents, and one form for the Arabic letters that are
 * written in several ways.
 */
export function foldWords(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u064b-\u065f\u0653-\u0655\u0640]/g, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ة/g, "ه")
    .replace(/ى/g, "ي")
    .replace(/[’‘`´]/g, "'")
    .toLowerCase()
    .trim();
}
