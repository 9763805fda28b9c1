import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import { columnOf } from "./column-of";

/** Cells of one column that a sheet shows as one, from the first row to the last. */
interface Merge {
  column: number;
  first: number;
  last: number;
  text: string;
}

/** The merged cells of a sheet while its rows are read in their order: only the first of them holds the text. */
export interface Merges {
  /** What the cell at that place says, should it be the first of several. */
  keep: (row: number, column: number, text: string) => void;
  /** Writes into the empty cells of a row what is merged into them. */
  fill: (row: number, cells: string[]) => void;
}

export const NO_MERGES: Merges = { keep: () => {}, fill: () => {} };

const MOST_MERGES = 50_000;
const MERGE = /mergeCell\s[^>]*?\bref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;
const END_OF_ROWS = /<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\s*\/>/;
/** Longer than what is looked for. */
const CARRY = 64;
const LONGEST = 8 * 1024 * 1024;

/** Reads which cells a sheet shows as one downwards; they are listed behind its rows. */
export async function readMerges(bytes: AsyncIterable<Uint8Array>): Promise<() => Merges> {
  let rest = "";
  let isBehind = false;
  for await (const chunk of bytes) {
    rest += Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).toString("latin1");
    if (isBehind) {
      if (rest.length > LONGEST) throw new UnreadableFile("too_much_inside");
      continue;
    }
    const end = rest.search(END_OF_ROWS);
    isBehind = end >= 0;
    rest = rest.slice(isBehind ? end : -CARRY);
  }
  const found = isBehind ? [...rest.matchAll(MERGE)].slice(0, MOST_MERGES) : [];
  const merges = found
    .map(([, column = "", first, last]) => ({
      column: columnOf(column),
      first: Number(first),
      last: Number(last),
    }))
    .filter(({ first, last }) => last > first)
    .toSorted((a, b) => a.first - b.first);
  return () => (merges.length === 0 ? NO_MERGES : follow(merges));
}

function follow(merges: readonly Omit<Merge, "text">[]): Merges {
  const starts = new Map(merges.map((merge) => [`${merge.first} ${merge.column}`, merge]));
  const open = new Map<number, Merge>();
  return {
    keep(row, column, text) {
      const merge = starts.get(`${row} ${column}`);
      if (merge !== undefined && text !== "") open.set(column, { ...merge, text });
    },
    fill(row, cells) {
      for (const { column, first, last, text } of open.values()) {
        if (row > last) open.delete(column);
        else if (row > first && (cells[column - 1] ?? "") === "") {
          while (cells.length < column - 1) cells.push("");
          cells[column - 1] = text;
        }
      }
    },
  };
}
