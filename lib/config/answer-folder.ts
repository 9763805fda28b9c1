import { databaseFile } from "./database-url";

/** Where whole tables lie that were asked for before: beside the database, named after it. */
export function answerFolder(): string {
  return `${databaseFile().replace(/\.db$/, "")}.answers`;
}
