import "server-only";
import { notFound } from "next/navigation";
import { Refusal } from "@/lib/domain/refusal";

/** For pages of one record: where it is not there, or not for this person, there is no such page. */
export async function orNotFound<Value>(read: Promise<Value>): Promise<Value> {
  return read.catch((error: unknown) => {
    const kind = error instanceof Refusal ? error.reason.kind : null;
    if (kind === "not_found" || kind === "forbidden") notFound();
    throw error;
  });
}
