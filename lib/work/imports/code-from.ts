import "server-only";
import { createHash } from "node:crypto";
import type { NameKind } from "@/lib/domain/import/import-mapping";
import { slugOf } from "@/lib/domain/import/slug-of";

/**
 * The code of a record that is made for a name: an acronym as it stands, else a slug; where the name has
 * no Latin letters, the kind of record with a mark that the same name always gets.
 */
export function codeFrom(kind: NameKind, name: string): string {
  if (kind === "organisation" && /^[A-Z][A-Z0-9]{1,19}$/.test(name.trim())) return name.trim();
  const slug = slugOf(name);
  if (slug !== "") return slug;
  return `${kind}-${createHash("sha256").update(name.trim()).digest("hex").slice(0, 8)}`;
}
