import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { EditionRow, RestatementRow, SourceRow } from "./source-row";

/** The shipped files, read from `prisma/data` under the project's root. */
export interface SeedFiles {
  libya: SourceRow[];
  sudan: SourceRow[];
  gaza: SourceRow[];
  westBank: SourceRow[];
  lebanon: SourceRow[];
  ukraine: SourceRow[];
  ukraineEditions: EditionRow[];
  idmc: SourceRow[];
  idmcRestatements: RestatementRow[];
}

/** Reads them all. Throws where a file is missing or no well-formed CSV. */
export function readSeedFiles(folder = "prisma/data"): SeedFiles {
  const read = <T>(name: string): T[] =>
    parse(readFileSync(join(folder, `${name}.csv`), "utf8"), { columns: true, bom: true });
  return {
    libya: read("libya-2019"),
    sudan: read("sudan-2023"),
    gaza: read("gaza-2023"),
    westBank: read("west-bank-2023"),
    lebanon: read("lebanon-2023"),
    ukraine: read("ukraine-2022"),
    ukraineEditions: read("ukraine-2022-revisions"),
    idmc: read("idmc-gidd-conflict"),
    idmcRestatements: read("idmc-gidd-revisions"),
  };
}
