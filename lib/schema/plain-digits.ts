const ZEROS = ["٠", "۰"].map((zero) => zero.charCodeAt(0));
/** Marks of direction that come along when Arabic text is copied, and other marks that take no room. */
export const UNSEEN_MARKS = /[\u200b\u200e\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const SPACES = /[\s\u00a0\u2007\u2009\u202f]+/g;

/** What most cells of a file are: nothing in it is to be changed. */
const PLAIN = /^[!-~]*$/;

/** Typed text with Latin digits, single plain spaces and no marks of direction. */
export function plainDigits(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/[٠-٩۰-۹]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (ZEROS.findLast((zero) => zero <= code) ?? 0));
    })
    .replace(UNSEEN_MARKS, "")
    .replace(SPACES, " ")
    .trim();
}
