import { beforeAll, expect, it } from "vitest";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { ENTRY_WARNINGS } from "@/lib/domain/entry-check";
import type { Actor } from "@/lib/domain/permissions";
import { parseReviewQuery } from "@/lib/schema/review-query";
import { driver } from "@/lib/store/connection";
import { makePerson } from "@/lib/testing/accounts";
import { useSeededDatabase } from "@/lib/testing/database";
import { submitReport } from "@/lib/testing/enter-reports";
import { acceptAll, importText } from "@/lib/testing/import-files";
import { makeReport, makeRow } from "@/lib/testing/entry-reports";
import { makeActor } from "@/lib/testing/people";
import { plantCrisis } from "@/lib/testing/plant";
import { figureState } from "@/lib/testing/stored";
import { approveWaiting } from "./approve-waiting";
import { readReviewQueue } from "./read-review-queue";

useSeededDatabase();

const at = new Date("2026-02-01T12:00:00Z");
const reasons = Object.fromEntries(ENTRY_WARNINGS.map((code) => [code, "As printed."]));
const { filter } = parseReviewQuery(new URLSearchParams("crisis=planted"));
let reporter: Actor;
let reviewer: Actor;

beforeAll(() => {
  plantCrisis(driver());
  reporter = makePerson(driver(), "reporter", { id: "reporter" });
  reviewer = makePerson(driver(), "reviewer", { id: "reviewer" });
});

/** As many days of one running total; the first day is stated last, so that it is approved last. */
async function submitDays(count: number): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, i) =>
    makeRow({
      key: String(i),
      value: String(1000 - i),
      asOf: addDays(calendarDate("2020-12-31"), -i),
      reasons,
    }),
  );
  return (await submitReport(reporter, makeReport({ rows }), at)).figureIds;
}

it("approves what fits over all pages, but nobody's own and nothing of other crises", async () => {
  const ids = await submitDays(130);
  const document = { url: "https://example.org/own" };
  const [own = ""] = (
    await submitReport(
      reviewer,
      makeReport({ rows: [makeRow({ indicator: "injured", reasons })], document }),
    )
  ).figureIds;

  const elsewhere = makeActor("reviewer", "elsewhere", ["another"]);
  expect(await approveWaiting(elsewhere, { filter, at })).toEqual([]);
  const other = parseReviewQuery(new URLSearchParams("crisis=libya-2019")).filter;
  expect(await approveWaiting(reviewer, { filter: other, at })).toEqual([]);

  const outcomes = await approveWaiting(reviewer, { filter, at });
  expect(outcomes).toHaveLength(130);
  expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(["approved"]));
  expect(ids.map((id) => figureState(id)?.status)).toEqual(ids.map(() => "published"));
  expect(figureState(own)?.status).toBe("in_review");
});

it("says of each that is left why it was not approved", async () => {
  const fall = makeRow({ value: "3", asOf: "2021-01-05", fallReason: "correction", reasons });
  const document = { url: "https://example.org/fall" };
  const report = makeReport({ rows: [fall], document });
  const [id = ""] = (await submitReport(reporter, report, at)).figureIds;
  driver().prepare("UPDATE Figure SET fallReason = NULL WHERE id = ?").run(id);
  driver()
    .prepare(
      "UPDATE FigureRevision SET state = json_set(state, '$.fallReason', NULL) WHERE figureId = ?",
    )
    .run(id);
  const [left, ...further] = await approveWaiting(reviewer, { filter, at });
  expect(further).toEqual([]);
  expect(left?.outcome).toMatchObject({ kind: "invalid" });
  expect(figureState(id)?.status).toBe("in_review");
});

it("approves what one import brought", async () => {
  const text = [
    "crisis,indicator,value,population,measure,as_of,published,origin,document_title,place",
    "libya-2019,missing,12,journalists,stock,2021-03-01,2021-03-02,UNSMIL,Monthly report,Libya",
    "libya-2019,missing,14,journalists,stock,2021-04-01,2021-04-02,UNSMIL,Monthly report,Libya",
  ].join("\n");
  const administrator = makePerson(driver(), "administrator", { id: "administrator" });
  const { id, outcome } = await importText(administrator, text, acceptAll);
  expect(outcome).toMatchObject({ created: 2, published: false });
  const brought = parseReviewQuery(new URLSearchParams({ import: id })).filter;
  const queue = await readReviewQueue(reviewer, { filter: brought, page: 1, at });
  expect(queue.total).toBe(2);
  expect(queue.choices.imports).toEqual([{ id, name: "figures.csv" }]);
  const outcomes = await approveWaiting(reviewer, { filter: brought, at });
  expect(outcomes.map(({ outcome: became }) => became)).toEqual(["approved", "approved"]);
});
