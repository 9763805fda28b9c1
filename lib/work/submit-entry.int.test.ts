import { beforeAll, describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { readFigureStates } from "@/lib/store/figure-states";
import { readAll, readOne } from "@/lib/store/sql";
import { useSeededDatabase } from "@/lib/testing/database";
import { ENTRY_TIME as AT, submitReport } from "@/lib/testing/enter-reports";
import { makeReport, makeRow } from "@/lib/testing/entry-reports";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { makeActor } from "@/lib/testing/people";
import { plantCrisis } from "@/lib/testing/plant";
import { readFigure } from "./read-figure";
import { saveDraft } from "./save-draft";
import { submitEntry } from "./submit-entry";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

const amina = makeActor("reporter", "amina");
const version = () => readOne<{ version: number }>(driver(), "SELECT version FROM DataVersion");
const auditOf = (subject: string) =>
  readAll<{ action: string }>(
    driver(),
    "SELECT * FROM AuditEvent WHERE subject = @subject ORDER BY rowid",
    { subject },
  );
const count = (table: string) =>
  readOne<{ count: number }>(driver(), `SELECT count(*) AS count FROM ${table}`)?.count;
const report = (title: string, rows: Parameters<typeof makeRow>[0][]) =>
  makeReport({
    document: { title, url: `https://example.org/${encodeURIComponent(title)}` },
    rows: rows.map((parts, i) => makeRow({ key: `r${i}`, dataset: title, ...parts })),
  });

describe("submitEntry", () => {
  it("puts a report's figures into review as revision 1, whole, and shows readers nothing", async () => {
    const before = version();
    const { documentId, figureIds } = await submitReport(
      amina,
      report("Whole", [
        { qualifier: "more_than", value: "1 234", via: "x-relay", excerpt: "over 1,234 people" },
        { indicator: "injured", value: "", kind: "not_available" },
      ]),
    );
    const [killed, injured] = [...readFigureStates(driver(), figureIds).values()];
    expect(figureIds).toHaveLength(2);
    expect([killed, injured].find((state) => state?.value === 1234)).toMatchObject({
      documentId,
      qualifier: "more_than",
      low: 1234,
      high: null,
      asOf: "2020-01-08",
      excerpt: "over 1,234 people",
      viaIds: ["planted0relay000"],
      knownFrom: "2020-01-10",
      knownBasis: "published",
      status: "in_review",
      revision: 1,
    });
    for (const id of figureIds) {
      const state = readFigureStates(driver(), [id]).get(id);
      expect(
        readAll<{ state: string }>(driver(), "SELECT * FROM FigureRevision WHERE figureId = @id", {
          id,
        }).map((row) => ({ ...row, state: JSON.parse(row.state) as unknown })),
      ).toMatchObject([
        { revision: 1, savedBy: "amina", savedAt: "2026-03-01T10:00:00.000+00:00", state },
      ]);
      expect(readAll(driver(), "SELECT * FROM Review WHERE subjectId = @id", { id })).toMatchObject(
        [
          {
            subjectKind: "figure",
            revision: 1,
            baseRevision: null,
            crisisId: "planted0crisis00",
            status: "in_review",
            submittedBy: "amina",
          },
        ],
      );
      expect(auditOf(id)).toMatchObject([{ action: "figure.submitted", actor: "amina" }]);
      expect(await readFigure(id)).toBeNull();
    }
    expect(auditOf(documentId ?? "")).toMatchObject([{ action: "document.created" }]);
    expect(version()).toEqual(before);
  });

  it("declares a series once and finds it afterwards by its canonical key", async () => {
    const row = { population: "women", dataset: "", baseline: "2020-01-02" };
    const [first] = (await submitReport(amina, report("Series 1", [row]))).figureIds;
    const [second] = (
      await submitReport(amina, report("Series 2", [{ ...row, asOf: "2020-01-09", value: "105" }]))
    ).figureIds;
    const states = readFigureStates(driver(), [first ?? "", second ?? ""]);
    const ids = [...states.values()].map(({ seriesId }) => seriesId);
    expect(new Set(ids).size).toBe(1);
    expect(
      readOne(driver(), "SELECT key, originId FROM Series WHERE id = @id", { id: ids[0] ?? "" }),
    ).toEqual({
      key: "planted|killed|women|cumulative|persons|xa-town|in|XORG|||2020-01-02",
      originId: "planted0origin00",
    });
    expect(auditOf(ids[0] ?? "")).toMatchObject([{ action: "series.created" }]);
  });

  it("knows a figure from the day of entry where its document has no publication date", async () => {
    const undated = report("Undated", [{}]);
    undated.document.published = "";
    const { figureIds, documentId } = await submitReport(amina, undated);
    expect([...readFigureStates(driver(), figureIds).values()]).toMatchObject([
      { knownFrom: "2026-03-01", knownBasis: "first_seen" },
    ]);
    expect(
      readOne(driver(), "SELECT edition, firstSeen FROM Document WHERE id = @id", {
        id: documentId ?? "",
      }),
    ).toEqual({ edition: "undated", firstSeen: "2026-03-01" });
  });

  it("takes the same report without an address for one document", async () => {
    const bare = (value: string) => {
      const made = report("On paper", [{ value }]);
      made.document.url = "";
      return made;
    };
    const first = await submitReport(amina, bare("10"));
    const again = bare("11");
    again.rows = again.rows.map((row) => ({ ...row, asOf: "2020-01-09" }));
    const second = await submitReport(amina, again);
    expect(second.documentId).toBe(first.documentId);
  });

  it("notes that somebody looked and found nothing new, once a day, without a document", async () => {
    const known = readAll<{ id: string }>(
      driver(),
      "SELECT id FROM Series WHERE key LIKE 'libya-2019|killed|all|cumulative|persons|tripoli|in|WHO|%'",
    ).map(({ id }) => id);
    const looked = makeReport({
      crisis: "libya-2019",
      document: { title: "", url: "", published: "" },
      rows: [
        makeRow({ kind: "no_change", place: "tripoli", origin: "WHO", value: "", baseline: "" }),
      ],
    });
    const documents = count("Document");
    const before = version()?.version ?? 0;
    const { checkedSeriesIds, documentId, figureIds } = await submitReport(amina, looked);
    expect(known).toEqual(expect.arrayContaining(checkedSeriesIds));
    expect(checkedSeriesIds).toHaveLength(1);
    expect({ documentId, figureIds }).toEqual({ documentId: null, figureIds: [] });
    expect(count("Document")).toBe(documents);
    expect(version()?.version).toBe(before + 1);
    await submitReport(amina, looked);
    expect(version()?.version).toBe(before + 1);
    expect(
      readAll(driver(), "SELECT checkedOn FROM SeriesCheck WHERE seriesId = @id", {
        id: checkedSeriesIds[0] ?? "",
      }),
    ).toEqual([{ checkedOn: "2026-03-01" }]);
  });

  it("answers the same when asked again about a draft that it submitted", async () => {
    const draft = { id: null, report: report("Twice", [{}]), baseVersion: null, at: AT };
    const { id } = await saveDraft(amina, draft);
    const asked = { draftId: id, baseVersion: 1, at: AT };
    const first = await submitEntry(amina, asked);
    const figures = count("Figure");
    expect(await submitEntry(amina, asked)).toEqual(first);
    expect(count("Figure")).toBe(figures);
    const boris = makeActor("reporter", "boris");
    expect(await refusalOf(submitEntry(boris, asked))).toEqual({
      kind: "not_found",
      what: "draft",
    });
  });

  it("refuses errors, and warnings without a reason, naming the row and the field", async () => {
    const before = [count("Figure"), count("Document"), count("Series"), count("AuditEvent")];
    const refused = await refusalOf(
      submitReport(
        amina,
        report("Refused", [
          { value: "5", population: "men" },
          { value: "some", population: "men" },
          { value: "7", population: "men", asOf: "2026-03-02" },
          { value: "7", population: "children", asOf: "2020-01-12" },
        ]),
      ),
    );
    expect(refused).toMatchObject({ kind: "invalid" });
    const problems = refused.kind === "invalid" ? refused.problems : [];
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: "rows.1.value" }),
        expect.objectContaining({ field: "rows.2.asOf", code: "as_of_in_future" }),
        {
          field: "rows.3.reasons.as_of_after_publication",
          code: "reason_missing",
          values: { warning: "as_of_after_publication" },
        },
      ]),
    );
    const after = [count("Figure"), count("Document"), count("Series"), count("AuditEvent")];
    expect(after).toEqual(before);
  });

  it("keeps the reasons given for warnings with the review", async () => {
    const reasons = { as_of_after_publication: "The report looks ahead to Sunday." };
    const { figureIds } = await submitReport(
      amina,
      report("Reasons", [{ value: "7", population: "children", asOf: "2020-01-12", reasons }]),
    );
    const row = readOne<{ warnings: string }>(
      driver(),
      "SELECT warnings FROM Review WHERE subjectId = @id",
      { id: figureIds[0] ?? "" },
    );
    expect(JSON.parse(row?.warnings ?? "")).toMatchObject([
      { code: "as_of_after_publication", reason: "The report looks ahead to Sunday." },
    ]);
  });

  it("refuses a stale draft, an empty one, nobody, and a crisis that is not theirs", async () => {
    const empty = makeReport({ rows: [] });
    const { id } = await saveDraft(amina, { id: null, report: empty, baseVersion: null, at: AT });
    const asked = { draftId: id, baseVersion: 1, at: AT };
    expect(await refusalOf(submitEntry(amina, { ...asked, baseVersion: 2 }))).toMatchObject({
      kind: "conflict",
      currentRevision: 1,
    });
    expect(await refusalOf(submitEntry(amina, asked))).toMatchObject({
      kind: "invalid",
      problems: [{ code: "nothing_to_submit" }],
    });
    expect(await refusalOf(submitEntry(null, asked))).toEqual({ kind: "signed_out" });
    const limited = makeActor("reporter", "amina", ["elsewhere"]);
    expect(await refusalOf(submitEntry(limited, asked))).toMatchObject({ kind: "forbidden" });
    const missing = makeReport({ crisis: "no-such-crisis" });
    expect(await refusalOf(submitReport(amina, missing))).toMatchObject({
      kind: "invalid",
      problems: [{ field: "crisis", code: "unknown_crisis" }],
    });
  });
});
