import { dirname, join } from "node:path";
import { databaseFile } from "./database-url";

/** The folder of the files kept as evidence: beside the database `file`, so that both move together. */
export function attachmentFolder(file: string = databaseFile()): string {
  return join(dirname(file), "attachments");
}
