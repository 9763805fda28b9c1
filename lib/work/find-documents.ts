import "server-only";
import type { Document } from "@/lib/domain/model";
import type { Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { findDocumentsByUrl } from "@/lib/store/find-documents";
import { requirePermission } from "./require-permission";

/** The editions on record of the document at an address, the latest first. */
export async function findDocuments(
  actor: Actor | null,
  { url }: { url: string },
): Promise<Document[]> {
  requirePermission(actor, "draft.write");
  return URL.canParse(url.trim()) ? findDocumentsByUrl(driver(), url.trim()) : [];
}
