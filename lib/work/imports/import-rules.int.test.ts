import { beforeAll, describe, expect, it } from "vitest";
import type { ImportPlan } from "@/lib/domain/import/import-preview";
import { applyMapping } from "@/lib/domain/import/import-record";
import { driver } from "@/lib/store/connection";
import { readAll } from "@/lib/store/sql";
import { findBroken } from "@/lib/testing/broken-records";
import { useEmptyDatabase } from "@/lib/testing/empty-database";
import { acceptAll, IMPORT_TIME, importText, previewText } from "@/lib/testing/import-files";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { makeActor } from "@/lib/testing/people";
import { chooseSelfApproval } from "@/lib/work/choose-self-approval";
import { withdrawFigure } from "@/lib/work/withdraw-figure";
import { commitImport } from "./commit-import";
import { discardImport } from "./discard-import";
import { openRejects } from "./open-rejects";
import { listImports, readImport, readPreviewRows } from "./read-import";
import { rereadImport } from "./reread-import";
import { listMappings, saveMapping } from "./saved-mappings";
import { undoImport } from "./undo-import";

useEmptyDatabase();

const administrator = makeActor("administrator");
const reporter = makeActor("reporter");
const reviewer = makeActor("reviewer");

const HEAD =
  "crisis,indicator,value,qualifier,population,measure,period_start,as_of,published,source_org,document_title,document_url,location,note";

/** A row on people killed in Libya since 4 April 2019, told by a document of the day after. */
function row(parts: {
  value?: string;
  qualifier?: string;
  asOf?: string;
  published?: string;
  title?: string;
  indicator?: string;
  note?: string;
}): string {
  const { value = "443", qualifier = "exact", asOf = "2019-05-08", indicator = "killed" } = parts;
  const { published = "2019-05-09", title = "WHO update", note = "" } = parts;
  const url = `https://example.org/${title.replaceAll(/\W+/g, "-")}`;
  const start = "2019-04-04";
  return `Libya 2019,${indicator},${value},${qualifier},all,cumulative,${start},${asOf},${published},WHO,${title},${url},Libya,${note}`;
}

const file = (...rows: string[]) => `${[HEAD, ...rows].join("\n")}\n`;
const figures = () =>
  readAll<{ id: string; value: number; status: string; supersedesId: string | null }>(
    driver(),
    "SELECT id, value, status, supersedesId FROM Figure WHERE role = 'recommended' ORDER BY asOf, value",
  );
const outcomesOf = async (text: string) => {
  const { id, preview } = await previewText(reporter, text, acceptAll);
  const rows = await readPreviewRows(reporter, { id });
  const { new: fresh = [], unchanged = [], changed = [], duplicate = [], error = [] } = rows ?? {};
  const all = [...fresh, ...unchanged, ...changed, ...duplicate, ...error];
  return { counts: preview.counts, rows: all.toSorted((a, b) => a.row - b.row) };
};

beforeAll(async () => {
  await chooseSelfApproval(administrator, { allowed: true, at: IMPORT_TIME });
  const text = file(
    row({ value: "400", asOf: "2019-05-01", published: "2019-05-02", title: "First" }),
    row({}),
  );
  const { outcome } = await importText(administrator, text, acceptAll, true);
  if (!outcome.published) throw new Error("the first figures were not published");
});

describe("a row", () => {
  it("of the same document with the same number is nothing new", async () => {
    const { counts, rows } = await outcomesOf(file(row({})));
    expect(counts).toMatchObject({ unchanged: 1, total: 1, warning: 0 });
    // It is shown as the file has it.
    expect(rows).toMatchObject([{ texts: { value: "443", indicator: "killed", origin: "WHO" } }]);
  });

  it("of the same document with another number revises what is on record", async () => {
    const [, known] = figures();
    const { rows } = await outcomesOf(file(row({ value: "445" })));
    // Who did not submit a published figure does not correct it.
    expect(rows).toMatchObject([
      { outcome: "error", problems: [{ code: "not_yours_to_correct" }] },
    ]);
    const { preview, outcome } = await importText(reviewer, file(row({ value: "445" })), acceptAll);
    expect(preview.counts).toMatchObject({ changed: 1 });
    expect(outcome).toMatchObject({ created: 0, changed: 1 });
    expect(figures().filter(({ id }) => id === known?.id)).toMatchObject([
      { value: 443, status: "published" },
    ]);
    const states = readAll(
      driver(),
      "SELECT subjectId, revision, baseRevision, status FROM Review WHERE status = 'in_review'",
    );
    expect(states).toEqual([
      { subjectId: known?.id, revision: 2, baseRevision: 1, status: "in_review" },
    ]);
    const again = await previewText(reviewer, file(row({ value: "445" })), acceptAll);
    expect(again.preview.counts).toMatchObject({ changed: 0, unchanged: 1 });
  });

  it("of another document with the same number is a likely duplicate, left out or kept beside", async () => {
    const text = file(row({ title: "Wire", published: "2019-05-10" }));
    const { rows } = await outcomesOf(text);
    expect(rows).toMatchObject([{ outcome: "duplicate", figureId: figures()[1]?.id }]);
    const left = (await previewText(reporter, text)).preview;
    expect(left).toMatchObject({ leftDuplicates: 1, written: { duplicate: 0 }, unreasoned: 0 });
    const keep = (one: ImportPlan) => ({ ...one, keepDuplicates: true });
    const bare = (await previewText(reporter, text, keep)).preview;
    expect(bare).toMatchObject({ leftDuplicates: 0, written: { duplicate: 1 }, unreasoned: 0 });
    const plan = await importText(reporter, text, (one) => keep(acceptAll(one)));
    expect(plan.preview).toMatchObject({ leftDuplicates: 0, written: { new: 0, duplicate: 1 } });
    expect(plan.outcome).toMatchObject({ created: 1, duplicate: 0 });
    const beside = readAll(driver(), "SELECT roleReason FROM Figure WHERE role = 'triangulation'");
    expect(beside).toEqual([{ roleReason: "duplicate" }]);
  });

  it("of a later document with another number is an edition of the day", async () => {
    const text = file(row({ value: "450", title: "Later", published: "2019-05-20" }));
    const { rows } = await outcomesOf(text);
    const [, known] = figures();
    expect(rows).toMatchObject([{ outcome: "changed", figureId: known?.id }]);
    const { id } = await importText(reviewer, text, acceptAll, true);
    const edition = figures().find(({ value }) => value === 450);
    expect(edition).toMatchObject({ status: "published", supersedesId: known?.id });
    await undoImport(reviewer, { id, reason: "a test", at: IMPORT_TIME });
    expect(figures().find(({ value }) => value === 450)).toMatchObject({ status: "withdrawn" });
  });

  it("that a file repeats counts once, and the first stands", async () => {
    const day = { asOf: "2019-05-30", value: "562" };
    const text = file(
      row({ ...day, title: "One", published: "2019-05-31" }),
      row({ ...day, title: "Two", published: "2019-05-31" }),
      row({ ...day, title: "One", published: "2019-05-31" }),
    );
    const { rows } = await outcomesOf(text);
    expect(rows.map(({ outcome }) => outcome)).toEqual(["new", "duplicate", "duplicate"]);
  });

  it("that falls asks for a coded reason and one in words, and is left out without", async () => {
    const text = file(row({ value: "120", asOf: "2019-05-12", title: "Low" }));
    const bare = await previewText(reporter, text);
    expect(bare.preview.problems).toMatchObject([{ row: 2, code: "fall_without_reason" }]);
    const coded = await previewText(reporter, text, (plan) => ({
      ...plan,
      fallReason: "deduplication",
    }));
    expect(coded.preview).toMatchObject({
      counts: { new: 1, warning: 1, error: 0 },
      warnings: { cumulative_fall: 1 },
      unreasoned: 1,
    });
    const asked = { id: coded.id, baseVersion: coded.version, publish: false, at: IMPORT_TIME };
    expect(await commitImport(reporter, asked)).toMatchObject({ created: 0, unreasoned: 1 });
  });

  it("may give its own reason, which is told apart from those that the person is asked for", async () => {
    const low = (day: number, reason: string) =>
      `${row({ value: String(100 + day), asOf: `2019-05-${day}`, title: `Own ${day}` })},${reason}`;
    const text = [`${HEAD},warning_reason`, low(13, "as printed"), low(14, ""), ""].join("\n");
    const { preview } = await previewText(reporter, text, (plan) => ({
      ...plan,
      fallReason: "deduplication",
    }));
    expect(preview.warnings.cumulative_fall).toBeGreaterThan(0);
    expect(preview.reasoned?.cumulative_fall).toBe(1);
    expect(preview.unreasoned).toBe(1);
  });

  it("that states anew a row which is left out is told so", async () => {
    const day = { asOf: "2019-06-02" };
    const text = file(
      // Asks for a reason, which nobody gives.
      row({ ...day, value: "470", title: "Early", published: "2019-06-01" }),
      row({ ...day, value: "471", title: "Anew", published: "2019-06-04" }),
    );
    const { preview } = await previewText(reporter, text);
    expect(preview.unreasoned).toBe(1);
    expect(preview.problems).toMatchObject([{ row: 3, code: "row_left_out", field: "supersedes" }]);
    expect((await previewText(reporter, text, acceptAll)).preview.problems).toEqual([]);
  });

  it("is judged with the others of its file, without those that are in error", async () => {
    const text = file(
      row({ value: "9", asOf: "2019-06-01", title: "Slip", published: "2019-06-02" }),
      row({ value: "460", asOf: "2019-06-08", title: "Good", published: "2019-06-09" }),
    );
    const { preview } = await previewText(reporter, text);
    expect(preview.problems).toMatchObject([{ row: 2, code: "fall_without_reason" }]);
    expect(preview.counts).toMatchObject({ new: 1, error: 1, warning: 0 });
  });
});

describe("the rejects of an import", () => {
  it("are a file of its own columns with the reasons, which is imported again once mended", async () => {
    const text = file(
      row({ value: "455", asOf: "2019-05-16", title: "Good one", published: "2019-05-17" }),
      row({ value: "many", asOf: "2019-05-17", title: '"Bad, one"', note: "=1+1" }),
    );
    const { id, preview } = await previewText(reporter, text, acceptAll);
    expect(preview.counts).toMatchObject({ new: 1, error: 1 });
    const words = {
      heading: "why not",
      describe: ({ problems }: { problems: readonly { code: string }[] }) =>
        problems.map(({ code }) => code).join(", "),
    };
    let rejects = "";
    for await (const part of await openRejects(reporter, { id, words, at: IMPORT_TIME }))
      rejects += part;
    const lines = rejects.trimEnd().split("\r\n");
    expect(lines[0]).toBe(`\uFEFF${HEAD},why not`);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/,many,.*,"Bad, one",.*,'=1\+1,number_unreadable$/);
    const mended = await previewText(reporter, rejects.replace("many", "458"), acceptAll);
    expect(mended.preview.problems).toEqual([]);
    expect(mended.preview.counts).toMatchObject({ new: 1, total: 1 });
  });
});

describe("an import", () => {
  it("that somebody changed since is undone but for that", async () => {
    const text = file(
      row({ indicator: "injured", value: "2110", title: "Undo" }),
      row({ indicator: "injured", value: "2200", asOf: "2019-05-15", title: "Undo" }),
    );
    const { id } = await importText(reviewer, text, acceptAll, true);
    const made = readAll<{ figureId: string; revision: number; row: number }>(
      driver(),
      `SELECT figureId, revision, "row" FROM ImportFigure WHERE batchId = @id ORDER BY "row"`,
      { id },
    );
    const [first, second] = made;
    const by = { by: "source" as const, on: "2019-06-01", reason: "taken back", at: IMPORT_TIME };
    await withdrawFigure(reviewer, { figureId: second?.figureId ?? "", baseRevision: 1, ...by });
    expect(
      await refusalOf(undoImport(reporter, { id, reason: "mine", at: IMPORT_TIME })),
    ).toMatchObject({
      kind: "not_found",
    });
    const undone = await undoImport(reviewer, { id, reason: "a test", at: IMPORT_TIME });
    expect(undone).toMatchObject({ withdrawn: 1, takenBack: 0, restored: 0 });
    expect(undone.left).toEqual([
      { figureId: second?.figureId, row: 3, why: "withdrawn_by_source", revision: 2 },
    ]);
    expect(figures().find((one) => one.id === first?.figureId)?.status).toBe("withdrawn");
    expect(findBroken(driver())).toEqual([]);
  });

  it("publishes only for those who may approve their own", async () => {
    const text = file(row({ value: "2", asOf: "2019-04-05", title: "Early" }));
    const { id, version } = await previewText(reporter, text, acceptAll);
    const asked = { id, baseVersion: version, publish: true, at: IMPORT_TIME };
    expect(await refusalOf(commitImport(reporter, asked))).toMatchObject({ kind: "forbidden" });
    await chooseSelfApproval(administrator, { allowed: false, at: IMPORT_TIME });
    expect(await refusalOf(commitImport(administrator, asked))).toMatchObject({
      kind: "not_own_approval",
    });
    await chooseSelfApproval(administrator, { allowed: true, at: IMPORT_TIME });
  });

  it("is read in another way, kept from stale writes, listed and discarded", async () => {
    const { id, version } = await previewText(reporter, file(row({})).replaceAll(",", ";"));
    expect((await readImport(reporter, id)).plan.reading.separator).toBe(";");
    const asked = { id, baseVersion: version, at: IMPORT_TIME };
    const other = await rereadImport(reporter, { ...asked, reading: { separator: "|" } });
    expect(other.plan.mapping.columns).toHaveLength(1);
    expect(await refusalOf(discardImport(reporter, asked))).toMatchObject({ kind: "conflict" });
    const listed = (await listImports(reporter)).map((one) => one.id);
    expect(listed).toContain(id);
    expect((await listImports(makeActor("reporter", "another"))).map((one) => one.id)).toEqual([]);
    await discardImport(reporter, { ...asked, baseVersion: other.version });
    expect(await refusalOf(readImport(reporter, id))).toMatchObject({ kind: "not_found" });
  });

  it("takes its columns' meaning from a saved mapping, whatever their order", async () => {
    const headings = ["Morts", "Le"];
    const columns = [
      { kind: "field" as const, field: "value" as const },
      { kind: "field" as const, field: "as_of" as const },
    ];
    const mapping = { columns, constants: { crisis: "Libya 2019" } };
    await saveMapping(reporter, { name: "Bulletin", headings, mapping, at: IMPORT_TIME });
    const [saved] = await listMappings(reporter);
    expect(saved?.name).toBe("Bulletin");
    expect(saved && applyMapping(saved, ["Le", "Autre", "Morts"])).toEqual({
      columns: [columns[1], { kind: "ignored" }, columns[0]],
      constants: { crisis: "Libya 2019" },
    });
  });
});
