import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { readOne } from "@/lib/store/sql";
import { findBroken } from "@/lib/testing/broken-records";
import { useSeededDatabase } from "@/lib/testing/database";
import { makeZip, textRows, workbookFiles } from "@/lib/testing/make-workbook";
import { plantCrisis } from "@/lib/testing/plant";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

const folder = mkdtempSync(join(tmpdir(), "as-reported-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as an operator does, on the database of this test. */
async function run(...args: string[]): Promise<{ out: string; err: string; code: number | null }> {
  const child = spawn("npm", ["run", "-s", "import", "--", ...args], { env: process.env });
  const [out, err] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "exit"),
  ]);
  return { out, err, code: child.exitCode };
}

const HEAD =
  "crisis,indicator,value,qualifier,population,measure,period_start,as_of,published,origin,publisher,document_title,document_url,place_slug";

function write(name: string, ...rows: [value: string, asOf: string][]): string {
  const lines = rows.map(
    ([value, asOf]) =>
      `planted,killed,${value},exact,all,cumulative,2020-01-01,${asOf},2020-01-20,XORG,XORG,Weekly,https://example.org/weekly,xa-town`,
  );
  const file = join(folder, name);
  writeFileSync(file, `${[HEAD, ...lines].join("\n")}\n`);
  return file;
}

const counted = () =>
  readOne<{ count: number }>(driver(), "SELECT count(*) AS count FROM FigureRevision")?.count;
const trail = () =>
  readOne<{ count: number }>(
    driver(),
    "SELECT count(*) AS count FROM AuditEvent WHERE action LIKE 'figure.%' OR action = 'import.committed'",
  )?.count;

describe("npm run -s import", () => {
  const good = write("good.csv", ["100", "2020-01-08"], ["104", "2020-01-15"]);

  it("says as JSON, and nothing else, what a file would do, and writes nothing", async () => {
    const before = counted();
    const { out, code } = await run(good, "--dry-run", "--json");
    expect(JSON.parse(out)).toMatchObject({
      counts: { new: 2, changed: 0, error: 0, total: 2 },
      rows: [
        { row: 2, outcome: "new" },
        { row: 3, outcome: "new" },
      ],
      errors: [],
      outcome: null,
    });
    expect([code, counted()]).toEqual([0, before]);
  }, 60_000);

  it("ends with 1 where a row is rejected, and says which cell and why", async () => {
    const file = write("bad.csv", ["100", "2020-01-08"], ["many", "2020-01-15"]);
    const { out, code } = await run(file, "--dry-run", "--json");
    const { counts, errors } = JSON.parse(out) as {
      counts: Record<string, number>;
      errors: { row: number; column: string; value: string; message: string }[];
    };
    expect(code).toBe(1);
    expect(counts).toMatchObject({ new: 1, error: 1, total: 2 });
    expect(errors).toMatchObject([{ row: 3, column: "value", value: "many" }]);
    expect(errors[0]?.message).toMatch(/number/);
  }, 60_000);

  it("says to people which rows have the same error", async () => {
    const days = [
      "2020-01-15",
      "2020-01-16",
      "2020-01-17",
      "2020-01-18",
      "2020-01-19",
      "2020-01-20",
    ];
    const file = write("worse.csv", ...days.map((day) => ["many", day] as [string, string]));
    const { out, code } = await run(file, "--dry-run");
    expect(code).toBe(1);
    expect(out).toMatch(/^ {2}rows 2, 3, 4, 5, 6 and 1 more, value: .*number/m);
    expect(out.match(/value: /g)).toHaveLength(1);
  }, 60_000);

  it("says which columns it does not read and which rows the spreadsheet hides", async () => {
    const cells = [...HEAD.split(","), "Seen by"];
    const values =
      "planted,killed,100,exact,all,cumulative,2020-01-01,2020-01-08,2020-01-20,XORG,XORG,Weekly,https://example.org/weekly,xa-town,A nurse";
    const rows = textRows([cells, values.split(",")]).replace(
      /<row>(?!.*<row>)/,
      '<row hidden="1">',
    );
    const file = join(folder, "hidden.xlsx");
    writeFileSync(file, makeZip(workbookFiles({ Data: rows })));
    const json = await run(file, "--dry-run", "--json");
    expect(JSON.parse(json.out)).toMatchObject({
      ignoredColumns: ["Seen by"],
      hiddenRows: { count: 1, first: [2] },
    });
    const plain = await run(file, "--dry-run");
    expect(plain.out).toContain("columns that are not read: Seen by\n");
    expect(plain.out).toContain("1 rows that the spreadsheet hides are read like the others: 2\n");
  }, 60_000);

  it("ends quietly where nobody reads on", async () => {
    const child = spawn(
      "sh",
      [
        "-c",
        '{ npm run -s import -- "$0" --dry-run --json; echo "ended $?" >&2; } | head -c 1',
        good,
      ],
      { env: process.env },
    );
    expect(await text(child.stderr)).toBe("ended 0\n");
  }, 60_000);

  it("imports once: the same file again changes nothing", async () => {
    const first = await run(good, "--json");
    expect(JSON.parse(first.out)).toMatchObject({ outcome: { created: 2, changed: 0, error: 0 } });
    const before = [counted(), trail()];
    const second = await run(good, "--json");
    expect(JSON.parse(second.out)).toMatchObject({
      counts: { new: 0, changed: 0, unchanged: 2 },
      outcome: { created: 0, changed: 0, unchanged: 2 },
    });
    expect([first.code, second.code]).toEqual([0, 0]);
    expect([counted(), trail()]).toEqual(before);
    expect(findBroken(driver())).toEqual([]);
  }, 60_000);

  it.each([
    ["no file", [], "Name the file"],
    ["a file that is not there", ["nothing.csv"], "There is no file nothing.csv."],
    ["an option that it does not have", [good, "--force"], "--force"],
    ["a person that nobody is", [good, "--as", "x@example.org"], "Nobody signs in as"],
  ])(
    "ends with 2 for %s, with nothing on the standard output",
    async (_, args, message) => {
      const { out, err, code } = await run(...args, "--json");
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(message);
      expect(err).toContain("Usage: npm run -s import");
    },
    60_000,
  );
});
