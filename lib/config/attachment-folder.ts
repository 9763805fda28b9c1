import { dirname, join } from "node:path";
import { databaseFile } from "./database-url";

/** The folder of the files kept as evidence: beside the database `file`, so that both move together. */
export function attachmentFolder(file: string = databaseFile()): string {
  return join(dirname(file), "attachments");
}

/** The folder with the files of a copied database: named after it, since there are many copies. */
export function attachmentFolderOfCopy(copy: string): string {
  return `${copy.replace(/\.db$/, "")}.attachments`;
}
