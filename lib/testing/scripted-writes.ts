// Writes for as long as it lives, one figure's life after another, and acknowledges each write by a
// line after it was committed. Arguments: { name }.
import { writeSync } from "node:fs";
import { ENTRY_WARNINGS } from "@/lib/domain/entry-check";
import { approveReviews } from "@/lib/work/approve-reviews";
import { changeDocument } from "@/lib/work/change-document";
import { redactFigure } from "@/lib/work/redact-figure";
import { saveDraft } from "@/lib/work/save-draft";
import { submitEntry } from "@/lib/work/submit-entry";
import { submitRevision } from "@/lib/work/submit-revision";
import { withdrawFigure } from "@/lib/work/withdraw-figure";
import { waitingReviewOf } from "./enter-reports";
import { makeReport, makeRow } from "./entry-reports";
import { makeActor } from "./people";

/** What a line says: the write was committed, and this is what must be found of it. */
export type Acknowledged =
  | { write: "draft"; id: string; version: number }
  | { write: "submitted"; id: string; documentId: string }
  | { write: "approved" | "revised" | "withdrawn" | "redacted"; id: string; revision: number }
  | { write: "document"; id: string; revision: number };

const { name } = JSON.parse(process.argv[2] ?? "{}") as { name: string };
const reporter = makeActor("reporter", "amina");
const reviewer = makeActor("reviewer", "rosa");
const other = makeActor("reviewer", "sven");
/** Of this process alone: what is taken out of its figures is not taken out of the drafts of others. */
const witness = `a witness of ${name}`;
const reasons = Object.fromEntries(ENTRY_WARNINGS.map((code) => [code, "scripted"]));

/** Straight to the pipe: what was acknowledged has left this process. */
function acknowledge(line: Acknowledged): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

async function approve(id: string, kind: "figure" | "document"): Promise<void> {
  const at = new Date();
  const [answer] = await approveReviews(other, { reviewIds: [waitingReviewOf(id, kind)], at });
  if (answer?.outcome !== "approved") throw new Error(JSON.stringify(answer));
}

async function writeLife(dataset: string): Promise<void> {
  const at = new Date();
  const row = (value: string) =>
    makeRow({ dataset, value, via: "x-relay", excerpt: `${witness} said ${value}`, reasons });
  const report = makeReport({ document: { title: dataset, url: "" }, rows: [row("100")] });
  const draft = await saveDraft(reporter, { id: null, report, baseVersion: null, at });
  acknowledge({ write: "draft", ...draft });
  const submitted = await submitEntry(reporter, { draftId: draft.id, baseVersion: 1, at });
  const [id = ""] = submitted.figureIds;
  const documentId = submitted.documentId ?? "";
  acknowledge({ write: "submitted", id, documentId });
  await approve(id, "figure");
  acknowledge({ write: "approved", id, revision: 1 });
  const reason = "scripted";
  await submitRevision(reviewer, { figureId: id, baseRevision: 1, row: row("101"), reason, at });
  acknowledge({ write: "revised", id, revision: 2 });
  await approve(id, "figure");
  acknowledge({ write: "approved", id, revision: 2 });
  const change = { published: "2020-01-11" };
  await changeDocument(reviewer, { documentId, baseRevision: 1, change, reason, at });
  await approve(documentId, "document");
  acknowledge({ write: "document", id: documentId, revision: 2 });
  await redactFigure(reviewer, { figureId: id, text: witness, reason, at });
  acknowledge({ write: "redacted", id, revision: 4 });
  const withdrawal = { by: "us", on: "2020-02-01", reason, at } as const;
  await withdrawFigure(reviewer, { figureId: id, baseRevision: 4, ...withdrawal });
  acknowledge({ write: "withdrawn", id, revision: 5 });
}

for (let life = 0; ; life++) await writeLife(`${name}-${life}`);
