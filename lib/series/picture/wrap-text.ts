import { estimateWidth } from "./text-width";

const ELLIPSIS = "…";
/** Where a line may also break, behind the sign: in long addresses. */
const WITHIN = /(?<=[/&?#,=-])/u;

/**
 * A text as lines no wider than `width`, broken between words, or within one that is wider by itself.
 * Beyond `most` lines it ends in an ellipsis.
 */
export function wrapText(text: string, size: number, width: number, most = Infinity): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/ +/).filter((w) => w !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = fits(word) ? [word] : breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), cut(kept.at(-1) ?? "", fits)];

  function fits(piece: string): boolean {
    return estimateWidth(piece, size) <= width;
  }
}

function breakWord(word: string, fits: (piece: string) => boolean): string[] {
  const pieces = [""];
  for (const part of word.split(WITHIN)) {
    for (const piece of fits(part) ? [part] : Array.from(part)) {
      const longer = (pieces.at(-1) ?? "") + piece;
      if (fits(longer) || pieces.at(-1) === "") pieces[pieces.length - 1] = longer;
      else pieces.push(piece);
    }
  }
  return pieces;
}

function cut(line: string, fits: (piece: string) => boolean): string {
  let signs = Array.from(line);
  while (signs.length > 1 && !fits(signs.join("").trimEnd() + ELLIPSIS)) signs = signs.slice(0, -1);
  return signs.join("").trimEnd() + ELLIPSIS;
}
