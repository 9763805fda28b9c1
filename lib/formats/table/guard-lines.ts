import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import type { TableLimits } from "./table-limits";

/**
 * The same text; ends in UnreadableFile before a line gets so long that its cells, even if all were
 * empty, would fill the memory.
 */
export async function* guardLines(
  text: AsyncIterable<string>,
  separator: string,
  limits: TableLimits,
): AsyncGenerator<string, void, void> {
  // A cell of a row may take two signs of the line where all are quotes.
  const longest = 2 * limits.rowLength;
  let unended = "";
  let row = 1;
  for await (const chunk of text) {
    const lines = chunk.split(/[\r\n]+/);
    const first = unended + (lines[0] ?? "");
    const whole = [first, ...lines.slice(1)];
    const long = whole.findIndex((line) => line.length > longest);
    if (long >= 0) throw refuse(whole[long] ?? "", row + long, separator, limits);
    unended = whole.at(-1) ?? "";
    row += whole.length - 1;
    yield chunk;
  }
}

function refuse(line: string, row: number, separator: string, limits: TableLimits): UnreadableFile {
  const cells = line.split(separator).length;
  return cells > limits.columns
    ? new UnreadableFile("too_many_columns", { row, limit: limits.columns })
    : new UnreadableFile("row_too_long", { row, limit: limits.rowLength });
}
