import "server-only";
import { disconnect } from "@/lib/store/connection";

/** Closes this process' connections to the database, so that SQLite folds its log into the file. */
export async function closeDatabase(): Promise<void> {
  await disconnect();
}
