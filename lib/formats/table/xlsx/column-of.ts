import { UnreadableFile } from "@/lib/domain/import/unreadable-file";

/** `AB12` is the 28th column. */
export function columnOf(place: string): number {
  let column = 0;
  for (let index = 0; index < place.length && index < 4; index++) {
    const letter = place.charCodeAt(index) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (column === 0) throw new UnreadableFile("broken_workbook");
  return column;
}
