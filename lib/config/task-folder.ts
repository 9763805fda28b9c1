import { dirname, join } from "node:path";
import { databaseFile } from "./database-url";

/** The folder of notes on work that takes long: beside the database, so that all of its processes see them. */
export function taskFolder(): string {
  return join(dirname(databaseFile()), "tasks");
}
