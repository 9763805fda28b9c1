// Twenty-five people at once, who enter a figure of their own each and all correct the same ones and
// decide on the same reviews. Prints "ready", waits for a line, then prints what each attempt came to.
// Arguments: { name, figureIds, reviewIds, draftId }.
import { once } from "node:events";
import { writeSync } from "node:fs";
import { ENTRY_WARNINGS } from "@/lib/domain/entry-check";
import { Refusal } from "@/lib/domain/refusal";
import { approveReviews } from "@/lib/work/approve-reviews";
import { saveDraft } from "@/lib/work/save-draft";
import { submitEntry } from "@/lib/work/submit-entry";
import { submitRevision } from "@/lib/work/submit-revision";
import { makeReport, makeRow } from "./entry-reports";
import { makeActor } from "./people";

export interface RaceArguments {
  name: string;
  /** Published figures at revision 1, one a data set, in the order of the names `race-N`. */
  figureIds: string[];
  reviewIds: string[];
  /** A draft of `amina` at version 1. */
  draftId: string;
}

/** One attempt; `outcome` is "done", the kind of a refusal, or a fault of the program. */
export interface Attempt {
  kind: "own" | "same_figure" | "same_review" | "same_draft";
  by: string;
  id: string;
  outcome: string;
  /** The number that this attempt wrote. */
  value: number;
  revision: number;
}

const PEOPLE = 25;
const args = JSON.parse(process.argv[2] ?? "{}") as RaceArguments;
const reasons = Object.fromEntries(ENTRY_WARNINGS.map((code) => [code, "racing"]));
const at = new Date();

function print(line: string): void {
  writeSync(1, `${line}\n`);
}

async function attempt(
  about: Omit<Attempt, "outcome" | "revision">,
  write: () => Promise<number>,
): Promise<Attempt> {
  try {
    return { ...about, outcome: "done", revision: await write() };
  } catch (error) {
    const outcome = error instanceof Refusal ? error.reason.kind : `fault: ${String(error)}`;
    return { ...about, outcome, revision: 0 };
  }
}

function racesOf(person: number): Promise<Attempt>[] {
  const by = `${args.name}-${person}`;
  const value = 1000 + person + (args.name === "left" ? 0 : PEOPLE);
  const actor = makeActor("reviewer", by);
  const row = (dataset: string) =>
    makeRow({ dataset, indicator: "displaced", measure: "stock", value: String(value), reasons });
  return [
    attempt({ kind: "own", by, id: by, value }, async () => {
      const report = makeReport({ document: { title: by, url: "" }, rows: [row(by)] });
      const draft = await saveDraft(actor, { id: null, report, baseVersion: null, at });
      const asked = { draftId: draft.id, baseVersion: draft.version, at };
      return (await submitEntry(actor, asked)).figureIds.length;
    }),
    ...args.figureIds.map((id, i) =>
      attempt({ kind: "same_figure", by, id, value }, async () => {
        const asked = { figureId: id, baseRevision: 1, row: row(`race-${i}`), reason: by, at };
        return (await submitRevision(actor, asked)).revision;
      }),
    ),
    ...args.reviewIds.map((id) =>
      attempt({ kind: "same_review", by, id, value }, async () => {
        const [answer] = await approveReviews(actor, { reviewIds: [id], at });
        if (answer && answer.outcome !== "approved") throw new Refusal(answer.outcome);
        return 1;
      }),
    ),
    attempt({ kind: "same_draft", by, id: args.draftId, value }, async () => {
      const report = makeReport({ rows: [row("draft")] });
      const asked = { id: args.draftId, report, baseVersion: 1, at };
      return (await saveDraft(makeActor("reporter", "amina"), asked)).version;
    }),
  ];
}

print("ready");
await once(process.stdin, "data");
const attempts = await Promise.all(
  Array.from({ length: PEOPLE }, (_, person) => racesOf(person)).flat(),
);
for (const one of attempts) print(JSON.stringify(one));
process.exit(0);
