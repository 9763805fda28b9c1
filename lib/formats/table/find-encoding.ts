import type { Encoding } from "@/lib/domain/import/file-reading";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import type { ByteSurvey } from "./survey-bytes";

/** Of how many bytes of a text one may be a control; files of other kinds have many more. */
const BYTES_A_CONTROL = 1_000;
/** How many sound letters of UTF-8 outweigh a broken one. */
const SOUND_LETTERS = 4;

/**
 * The encoding of a text: by its byte order mark; by where NULs stand, for UTF-16 without one; UTF-8
 * where the bytes are, but for a few broken ones; else the Windows code page in which the letters make
 * words. Throws UnreadableFile where the bytes are no text.
 */
export function findEncoding(survey: ByteSurvey): Encoding {
  const [first, second, third] = survey.head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return plainText(survey, "utf-8");
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const wide = findWide(survey);
  if (wide !== null) return wide;
  if (survey.utf8Faults * SOUND_LETTERS <= survey.utf8Letters) return plainText(survey, "utf-8");
  const arabic = survey.arabicNeighbours > survey.latinNeighbours;
  return plainText(survey, arabic ? "windows-1256" : "windows-1252");
}

/** UTF-16 without a mark: commas, digits and line ends have NUL as their high byte, and only there. */
function findWide({ size, nulsEven, nulsOdd }: ByteSurvey): Encoding | null {
  const most = Math.max(nulsEven, nulsOdd);
  const least = Math.min(nulsEven, nulsOdd);
  if (most * 20 < size || least * 20 > most) return null;
  return nulsOdd > nulsEven ? "utf-16le" : "utf-16be";
}

function plainText(survey: ByteSurvey, encoding: Encoding): Encoding {
  const strange = survey.controls + survey.nulsEven + survey.nulsOdd;
  if (strange > 2 + survey.size / BYTES_A_CONTROL) throw new UnreadableFile("not_text");
  return encoding;
}
