import { crc32, deflateRawSync } from "node:zlib";

/** A ZIP archive of those files; `lie` changes a file's packed bytes behind the archive's back. */
export function makeZip(
  files: Record<string, string | Uint8Array>,
  lie: (name: string, packed: Buffer) => Buffer = (_, packed) => packed,
): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = lie(name, deflateRawSync(bytes));
    const sums = Buffer.alloc(12);
    sums.writeUInt32LE(crc32(bytes), 0);
    sums.writeUInt32LE(packed.length, 4);
    sums.writeUInt32LE(bytes.length, 8);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    sums.copy(local, 14);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    sums.copy(entry, 16);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length / 2, 8);
  end.writeUInt16LE(directory.length / 2, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, entries, end]);
}

interface Sheets {
  /** XML of each sheet's rows, by the sheet's name. */
  [name: string]: string;
}

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The files of a workbook whose sheets have those rows. */
export function workbookFiles(
  sheets: Sheets,
  parts: { styles?: string; shared?: string; properties?: string; hidden?: string } = {},
): Record<string, string> {
  const names = Object.keys(sheets);
  const listed = names.map((name, index) => {
    const state = name === parts.hidden ? ' state="hidden"' : "";
    return `<sheet name="${name}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const relations = names.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${TYPE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<?xml version="1.0"?><workbook xmlns:r="${TYPE}"><workbookPr ${parts.properties ?? ""}/><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations.join("")}</Relationships>`,
    "xl/styles.xml": `<styleSheet>${parts.styles ?? ""}</styleSheet>`,
    ...(parts.shared === undefined ? {} : { "xl/sharedStrings.xml": `<sst>${parts.shared}</sst>` }),
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet><sheetData>${sheets[name]}</sheetData></worksheet>`,
      ]),
    ),
  };
}

/** Rows of cells of plain text as a sheet's XML. */
export function textRows(rows: readonly (readonly string[])[]): string {
  const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return rows
    .map((cells) => {
      const inside = cells.map((cell) => `<c t="inlineStr"><is><t>${escape(cell)}</t></is></c>`);
      return `<row>${inside.join("")}</row>`;
    })
    .join("");
}
