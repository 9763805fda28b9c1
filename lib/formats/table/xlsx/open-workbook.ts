import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import type { DayNumbers } from "@/lib/domain/import/file-reading";
import type { TableLimits } from "@/lib/formats/table/table-limits";
import { readCellFormat, type CellFormat } from "./date-formats";
import { openArchive, type Archive } from "./open-archive";
import { attributeOf, scanXml, type XmlHandler } from "./scan-xml";

/** A workbook but for the cells of its sheets. */
export interface Workbook {
  sheets: { name: string; hidden: boolean; open: () => AsyncIterable<Uint8Array> }[];
  system: DayNumbers;
  /** What each cell style shows. */
  styles: CellFormat[];
  /** The table of texts, read when it is first asked for. */
  sharedTexts: () => Promise<string[]>;
}

const NOTHING: XmlHandler = { open: () => {}, close: () => {}, text: () => {} };
const MOST_TEXTS = 4_000_000;
const MOST_STYLES = 65_536;

/** Opens a workbook by its archive's bytes. Throws UnreadableFile where it is none. */
export async function openWorkbook(bytes: Buffer, limits: TableLimits): Promise<Workbook> {
  const archive = await openArchive(bytes, limits);
  const path = findWorkbook(archive);
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const name = path.slice(folder.length);
  const targets = await readRelations(archive, `${folder}_rels/${name}.rels`, folder);
  const listed: { name: string; hidden: boolean; id: string }[] = [];
  let system: DayNumbers = "1900";
  await scanXml(need(archive, path), {
    ...NOTHING,
    open: (tag, attributes) => {
      const text = (attribute: string) => attributeOf(attributes, attribute) ?? "";
      if (tag === "workbookPr" && /^(?:1|true)$/.test(text("date1904"))) system = "1904";
      if (tag !== "sheet") return;
      if (listed.length >= limits.sheets)
        throw new UnreadableFile("too_many_sheets", { limit: limits.sheets });
      listed.push({
        name: text("name"),
        hidden: text("state") !== "" && text("state") !== "visible",
        id: text("\\w+:id"),
      });
    },
  });
  const sheets = listed.flatMap((sheet) => {
    const target = targets.get(sheet.id);
    // Sheets of charts and of old macros have no cells.
    if (target === undefined || !/worksheets\//i.test(target)) return [];
    return [{ name: sheet.name, hidden: sheet.hidden, open: () => need(archive, target) }];
  });
  if (sheets.length === 0) throw new UnreadableFile("no_sheet");
  let texts: Promise<string[]> | null = null;
  return {
    sheets,
    system,
    styles: await readStyles(archive, `${folder}styles.xml`),
    sharedTexts: () => (texts ??= readSharedTexts(archive, `${folder}sharedStrings.xml`, limits)),
  };
}

function findWorkbook({ names }: Archive): string {
  const has = (pattern: RegExp) => names.find((name) => pattern.test(name));
  const path = has(/^xl\/workbook\.xml$/i);
  if (path !== undefined) return path;
  if (has(/^xl\/workbook\.bin$/i) !== undefined) throw new UnreadableFile("binary_workbook");
  const document = has(/^content\.xml$/) !== undefined && has(/^META-INF\//) !== undefined;
  throw new UnreadableFile(
    document || has(/^mimetype$/) !== undefined ? "opendocument" : "archive",
  );
}

function need(archive: Archive, path: string): AsyncIterable<Uint8Array> {
  const part = archive.open(path);
  if (part === null) throw new UnreadableFile("broken_workbook");
  return part;
}

/** Paths of parts by the ids that a part calls them by. */
async function readRelations(
  archive: Archive,
  path: string,
  folder: string,
): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await scanXml(need(archive, path), {
    ...NOTHING,
    open: (tag, attributes) => {
      if (tag !== "Relationship") return;
      const target = attributeOf(attributes, "Target") ?? "";
      const full = target.startsWith("/") ? target.slice(1) : folder + target.replace(/^\.\//, "");
      targets.set(attributeOf(attributes, "Id") ?? "", full);
    },
  });
  return targets;
}

async function readStyles(archive: Archive, path: string): Promise<CellFormat[]> {
  const part = archive.open(path);
  const styles: CellFormat[] = [];
  if (part === null) return styles;
  const codes = new Map<number, string>();
  let inside = false;
  await scanXml(part, {
    ...NOTHING,
    open: (tag, attributes) => {
      if (tag === "cellXfs") inside = true;
      const id = Number(attributeOf(attributes, "numFmtId") ?? 0);
      if (tag === "numFmt") codes.set(id, attributeOf(attributes, "formatCode") ?? "");
      if (tag === "xf" && inside) styles.push(readCellFormat(id, codes.get(id)));
      if (styles.length > MOST_STYLES || codes.size > MOST_STYLES)
        throw new UnreadableFile("too_much_inside");
    },
    close: (tag) => {
      if (tag === "cellXfs") inside = false;
    },
  });
  return styles;
}

async function readSharedTexts(
  archive: Archive,
  path: string,
  limits: TableLimits,
): Promise<string[]> {
  const part = archive.open(path);
  const texts: string[] = [];
  if (part === null) return texts;
  let [length, current, open, aside] = [0, "", false, false];
  await scanXml(part, {
    open: (tag) => {
      if (tag === "si") current = "";
      else if (tag === "t") open = true;
      // How a text is pronounced, in Japanese.
      else if (tag === "rPh") aside = true;
    },
    close: (tag) => {
      if (tag === "t") open = false;
      else if (tag === "rPh") aside = false;
      else if (tag === "si") {
        texts.push(current);
        length += current.length;
        if (length > limits.sharedText || texts.length > MOST_TEXTS)
          throw new UnreadableFile("too_much_inside");
      }
    },
    text: (text) => {
      if (open && !aside && current.length <= limits.cellLength) current += text;
    },
  });
  return texts;
}
