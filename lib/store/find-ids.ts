import "server-only";
import type { Db } from "./connection";
import { readOne } from "./sql";

/** The id of the crisis with that slug; null where there is none. */
export function findCrisisId(db: Db, slug: string): string | null {
  return (
    readOne<{ id: string }>(db, "SELECT id FROM Crisis WHERE slug = @slug", { slug })?.id ?? null
  );
}
