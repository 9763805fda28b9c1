import { createHash } from "node:crypto";
import type { DownloadContents, DownloadNote } from "@/lib/domain/download-note";
import type { Column, ColumnType } from "./column";
import { writeZip } from "./zip";

/** A licence or a source, as `datapackage.json` names it. */
export interface PackageTerms {
  licences: { name?: string; path: string; title: string }[];
  sources: { title: string; path?: string }[];
}

export interface PackageFile<Row> {
  /** Of the package and of its CSV file: lower case, digits, `-`, `_` and `.`. */
  name: string;
  columns: readonly Column<Row>[];
  /** The file of its rows. */
  csv: AsyncIterable<string | Uint8Array>;
  /** What a column means. */
  explain: (column: string) => string;
  /** Asked for when all rows are written. */
  note: () => DownloadNote;
  terms: () => PackageTerms;
  homepage: string;
  at: Date;
}

const FIELD_TYPES: Record<ColumnType, string> = {
  text: "string",
  integer: "integer",
  number: "number",
  date: "date",
  boolean: "boolean",
};

/** A zip with the rows as CSV, a Frictionless Data Package that describes it, and a readme. */
export function writeDataPackage<Row>(
  file: PackageFile<Row>,
): AsyncGenerator<Uint8Array, void, void> {
  const hash = createHash("sha256");
  const csv = { bytes: 0, hash: "" };
  async function* rows(): AsyncGenerator<string | Uint8Array, void, void> {
    for await (const part of file.csv) {
      csv.bytes += Buffer.byteLength(part);
      hash.update(part);
      yield part;
    }
    csv.hash = `sha256:${hash.digest("hex")}`;
  }
  return writeZip(
    [
      { name: `${file.name}.csv`, content: rows },
      {
        name: "datapackage.json",
        content: () => [`${JSON.stringify(describePackage(file, csv), null, 2)}\n`],
      },
      { name: "README.md", content: () => [formatReadme(file.note())] },
    ],
    file.at,
  );
}

function describePackage<Row>(
  { name, columns, explain, note, terms, homepage, at }: PackageFile<Row>,
  csv: { bytes: number; hash: string },
) {
  const { title } = note();
  const { licences, sources } = terms();
  const path = `${name}.csv`;
  return {
    profile: "tabular-data-package",
    name,
    title,
    homepage,
    created: at.toISOString(),
    licenses: licences,
    sources,
    resources: [
      {
        profile: "tabular-data-resource",
        name,
        path,
        title,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        ...csv,
        dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, lineTerminator: "\r\n" },
        schema: {
          fields: columns.map((column) => ({
            name: column.name,
            type: FIELD_TYPES[column.type ?? "text"],
            description: explain(column.name),
          })),
          missingValues: [""],
          ...keyOf(columns.map((column) => column.name)),
        },
      },
    ],
  };
}

/** By what rows are told apart: their id, and where a record has several rows also its revision. */
function keyOf(names: readonly string[]): { primaryKey?: string | string[] } {
  if (!names.includes("id")) return {};
  return { primaryKey: names.includes("earlier") ? ["id", "revision"] : "id" };
}

/** A note as Markdown. */
export function formatReadme({ title, sections }: DownloadNote): string {
  const parts = sections.map(({ heading, lines }) => {
    const said = lines.map((line) =>
      typeof line === "string" ? `\n${line}\n` : `- **${line[0]}**: ${line[1]}`,
    );
    return `## ${heading}\n\n${said.join("\n").replaceAll("\n\n\n", "\n\n").trim()}\n`;
  });
  return `# ${title}\n\n${parts.join("\n")}`;
}

/** Passes rows on and keeps in mind what they are of: how many, which crises, whose counts. */
export async function* noteContents<Row>(
  parts: AsyncIterable<readonly Row[]>,
  contents: DownloadContents,
  creditOf: (row: Row) => Pick<DownloadContents, "crises" | "origins">,
): AsyncGenerator<readonly Row[], void, void> {
  const crises = new Set(contents.crises.map(({ slug }) => slug));
  const origins = new Set(contents.origins.map(({ id }) => id));
  for await (const rows of parts) {
    contents.rows += rows.length;
    for (const row of rows) {
      const credit = creditOf(row);
      for (const crisis of credit.crises) {
        if (crises.has(crisis.slug)) continue;
        crises.add(crisis.slug);
        contents.crises.push(crisis);
      }
      for (const origin of credit.origins) {
        if (origins.has(origin.id)) continue;
        origins.add(origin.id);
        contents.origins.push(origin);
      }
    }
    yield rows;
  }
}
