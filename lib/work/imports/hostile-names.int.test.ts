import { beforeAll, describe, expect, it } from "vitest";
import { readTable } from "@/lib/formats/table/read-table";
import { suggestMapping } from "@/lib/schema/import/suggest-mapping";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { acceptAll, bytesOf, importText, previewText } from "@/lib/testing/import-files";
import { makeActor } from "@/lib/testing/people";
import { plantCrisis } from "@/lib/testing/plant";
import { readFigures } from "./open-file";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

const administrator = makeActor("administrator");
const HEAD =
  "crisis,indicator,value,measure,as_of,origin,publisher,document_title,published,place,country,pcode";

interface Cells {
  crisis?: string;
  value?: string;
  origin?: string;
  place?: string;
  country?: string;
  pcode?: string;
}

function line(cells: Cells): string {
  const { crisis = "planted", value = "10", origin = "XORG", place = "A village" } = cells;
  const { country = "", pcode = "" } = cells;
  return `${crisis},killed,${value},cumulative,2020-03-01,${origin},XORG,Names,2020-03-02,${place},${country},${pcode}`;
}
const file = (...rows: Cells[]) => [HEAD, ...rows.map(line)].join("\n");

describe("names that nobody would choose", () => {
  it("are made where an object has a property of that name", async () => {
    const text = file({ place: "__proto__" }, { place: "constructor" }, { origin: "toString" });
    const { outcome } = await importText(administrator, text, acceptAll);
    expect(outcome).toMatchObject({ created: 3, error: 0 });
  });

  it.each([
    ["place", { place: "P".repeat(5_000) }],
    ["organisation", { origin: "O".repeat(5_000) }],
    ["crisis", { crisis: "C".repeat(5_000) }],
  ])("are errors of their rows where they are too long for a %s", async (kind, cells) => {
    const text = file(cells, { value: "20", place: `Village of the ${kind}` });
    const { preview, outcome } = await importText(administrator, text, acceptAll);
    expect(preview.problems).toMatchObject([{ row: 2, code: `unknown_${kind}` }]);
    expect(outcome).toMatchObject({ created: 1, error: 1 });
  });

  it("are made without a country or code that there is not", async () => {
    const text = file({ place: "Third village", country: "Narnia", pcode: "9".repeat(200) });
    const { outcome } = await importText(administrator, text, acceptAll);
    expect(outcome).toMatchObject({ created: 1, error: 0 });
  });
});

describe("a file without measure", () => {
  it("is judged in time where all its rows are of one series and day", async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => ({ value: String(100 + index) }));
    const start = performance.now();
    const { preview } = await previewText(administrator, file(...rows), acceptAll);
    expect(preview.counts).toMatchObject({ error: 4_900, total: 5_000 });
    expect(preview.problems).toMatchObject([{ code: "day_too_full", count: 4_900 }]);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it("is refused as a whole where its columns make too many figures", async () => {
    const wide = "a,b,c\n#affected+killed,#affected+killed,#affected+killed\n1,2,3\n4,5,6\n";
    const table = await readTable(() => bytesOf(wide));
    const { mapping } = suggestMapping(table);
    const read = async (limit: number) => {
      let count = 0;
      for await (const part of readFigures(table, { mapping, reading: table.reading }, limit))
        count += part.length;
      return count;
    };
    expect(await read(6)).toBe(6);
    await expect(read(5)).rejects.toMatchObject({ code: "too_many_figures", values: { limit: 5 } });
  });
});
