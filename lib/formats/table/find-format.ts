import type { FileReading } from "@/lib/domain/import/file-reading";
import { UnreadableFile, type UnreadableCode } from "@/lib/domain/import/unreadable-file";

/** What files of other formats begin with. */
const SIGNATURES: readonly [code: UnreadableCode, bytes: string][] = [
  ["pdf", "%PDF-"],
  ["picture", "\x89PNG"],
  ["picture", "\xff\xd8\xff"],
  ["picture", "GIF8"],
  ["picture", "RIFF"],
  ["picture", "II*\0"],
  ["picture", "MM\0*"],
  ["picture", "8BPS"],
  ["archive", "\x1f\x8b"],
  ["archive", "7z\xbc\xaf\x27\x1c"],
  ["archive", "Rar!"],
  ["archive", "BZh9"],
  ["archive", "\xfd7zXZ\0"],
  ["archive", "PK\x05\x06"],
  ["not_text", "{\\rtf"],
  ["not_text", "SQLite format 3\0"],
  ["not_text", "PAR1"],
];

/** First bytes of a file of OLE: a workbook before 2007, or one under a password. */
const OLE = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

/**
 * What a file is by its first bytes; an archive may still turn out to be no workbook. Throws
 * UnreadableFile for other formats.
 */
export function findFormat(head: Buffer): FileReading["format"] {
  const start = head.subarray(0, 16).toString("latin1");
  if (start.startsWith("PK\x03\x04")) return "xlsx";
  if (start.startsWith(OLE)) {
    const encrypted = head.includes(Buffer.from("EncryptedPackage", "utf16le"));
    throw new UnreadableFile(encrypted ? "encrypted" : "old_workbook");
  }
  const found = SIGNATURES.find(([, bytes]) => start.startsWith(bytes));
  if (found) throw new UnreadableFile(found[0]);
  return "csv";
}

/** Throws UnreadableFile for a web page or other markup, which servers like to send in place of a file. */
export function refuseMarkup(text: string): void {
  if (/^\s*<(?:!doctype|html|head|body|\?xml|svg|!--|table|rss)\b/i.test(text.slice(0, 1_000)))
    throw new UnreadableFile("web_page");
}
