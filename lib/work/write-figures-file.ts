import "server-only";
import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import { formatCsvHead } from "@/lib/formats/csv";
import { FIGURE_COLUMNS } from "@/lib/formats/figure-columns";
import { DEFAULT_SORT } from "@/lib/schema/figure-query-format";
import { exportFigureLines } from "./query-figures";
import { readPublishedVersion } from "./read-published-version";

const OWNER_ONLY = 0o600;

/**
 * Writes the table of all published figures as CSV to `file`, and packed beside it as `.gz` and `.br`,
 * where what is published stays at `version` meanwhile; otherwise, nothing. Each file is there whole or
 * not at all, and only its owner reads it. Everything else in its folder goes: it is of other versions.
 */
export async function writeFiguresFile(file: string, version: number): Promise<boolean> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const half = `${file}.${randomUUID()}.half`;
  const write = () => createWriteStream(half, { mode: OWNER_ONLY });
  try {
    const columns = FIGURE_COLUMNS.map(({ name }) => name);
    const head = formatCsvHead(FIGURE_COLUMNS, { bom: false, hxl: false });
    const page = { filter: NO_FILTER, sort: DEFAULT_SORT };
    await pipeline(exportFigureLines(page, { head, columns }), write());
    if (readPublishedVersion() !== version) return false;
    await removeOthers(file);
    await rename(half, file);
    for (const [ending, pack] of PACKINGS) {
      await pipeline(createReadStream(file), pack(), write());
      await rename(half, `${file}.${ending}`);
    }
    return true;
  } finally {
    await rm(half, { force: true });
  }
}

const PACKINGS = [
  ["gz", () => createGzip()],
  ["br", () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })],
] as const;

async function removeOthers(file: string): Promise<void> {
  const own = basename(file);
  for (const name of await readdir(dirname(file))) {
    if (!name.startsWith(own)) await rm(join(dirname(file), name), { force: true });
  }
}
