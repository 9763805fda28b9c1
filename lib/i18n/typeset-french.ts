const NO_BREAK_SPACE = "\u00a0";
const NARROW_NO_BREAK_SPACE = "\u202f";

/**
 * `texts` with the spaces that French sets before its high punctuation and inside its quotation marks,
 * so that no line begins with a colon. In the files they are ordinary spaces, which can be seen.
 */
export function typesetFrench<Texts>(texts: Texts): Texts {
  if (typeof texts === "string") return typeset(texts) as Texts;
  if (typeof texts !== "object" || texts === null) return texts;
  const parts = Object.entries(texts).map(([key, part]) => [key, typesetFrench(part as unknown)]);
  return Object.fromEntries(parts) as Texts;
}

function typeset(text: string): string {
  return text
    .replace(/ ([;!?])/g, `${NARROW_NO_BREAK_SPACE}$1`)
    .replace(/ ([:»%])/g, `${NO_BREAK_SPACE}$1`)
    .replace(/« /g, `«${NO_BREAK_SPACE}`);
}
