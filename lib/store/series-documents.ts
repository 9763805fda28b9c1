import "server-only";

/** What of each figure's document is told, each a JSON array in UTF-8. */
export const DOCUMENT_COLUMNS = ["title", "language", "publisher", "url", "published"] as const;
type Columns = Record<(typeof DOCUMENT_COLUMNS)[number], Buffer>;

/** Of the figures of one series: the documents, each once, and the place of each figure's among them. */
interface WrittenDocuments {
  document: Buffer;
  documents: Buffer;
}

interface Kept {
  given: readonly Buffer[];
  written: WrittenDocuments;
  bytes: number;
}

/** Some two hundred series of a thousand documents. */
const MAX_BYTES = 64 * 1024 * 1024;
const kept = new Map<string, Kept>();
let keptBytes = 0;

/**
 * The documents of a series as JSON columns: those that several figures are from, by `rows`, are told
 * once, where the first of them stands. What was written last is given again where all of them read as they did
 * then, which is far quicker to see than to write: figures change more often than what documents are
 * called.
 */
export function writeDocuments(seriesId: string, rows: Buffer, columns: Columns): WrittenDocuments {
  const given = [rows, ...DOCUMENT_COLUMNS.map((name) => columns[name])];
  const before = kept.get(seriesId);
  if (before?.given.every((bytes, i) => given[i]?.equals(bytes))) {
    // The one that was not asked for longest goes first.
    kept.delete(seriesId);
    kept.set(seriesId, before);
    return before.written;
  }
  const written = write(rows, columns);
  keep(seriesId, given, written);
  return written;
}

function keep(seriesId: string, given: readonly Buffer[], written: WrittenDocuments): void {
  const all = [...given, written.document, written.documents];
  const bytes = all.reduce((sum, { byteLength }) => sum + byteLength, 0);
  forget(seriesId);
  kept.set(seriesId, { given, written, bytes });
  keptBytes += bytes;
  for (const oldest of kept.keys()) {
    if (keptBytes <= MAX_BYTES) break;
    forget(oldest);
  }
}

function forget(seriesId: string): void {
  keptBytes -= kept.get(seriesId)?.bytes ?? 0;
  kept.delete(seriesId);
}

function write(rows: Buffer, columns: Columns): WrittenDocuments {
  const places = new Map<number, number>();
  const firsts: number[] = [];
  const document = read<number>(rows).map((row, i) => {
    const known = places.get(row);
    if (known !== undefined) return known;
    places.set(row, firsts.length);
    return firsts.push(i) - 1;
  });
  const texts = DOCUMENT_COLUMNS.map((name) => {
    const { [name]: column } = columns;
    // Each figure from a document of its own: all of them are told, as they come.
    if (firsts.length === document.length) return `"${name}":${column.toString()}`;
    const values = read<string | null>(column);
    return `"${name}":${JSON.stringify(firsts.map((i) => values[i]))}`;
  });
  return {
    document: Buffer.from(JSON.stringify(document)),
    documents: Buffer.from(`{${texts.join(",")}}`),
  };
}

function read<Value>(column: Buffer): Value[] {
  return JSON.parse(column.toString()) as Value[];
}
