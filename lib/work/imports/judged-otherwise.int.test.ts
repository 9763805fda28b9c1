import { beforeAll, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { readOne } from "@/lib/store/sql";
import { useSeededDatabase } from "@/lib/testing/database";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { acceptAll, IMPORT_TIME as at, importText, previewText } from "@/lib/testing/import-files";
import { amina, rosa } from "@/lib/testing/office";
import { plantCrisis } from "@/lib/testing/plant";
import { commitImport } from "./commit-import";
import { previewImport } from "./preview-import";
import { readImport } from "./read-import";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

const HEAD =
  "crisis,indicator,population,measure,unit,value,period_start,as_of,published,origin,publisher,document_title,place_slug";
const tell = (value: number, day: string, published: string, title: string) =>
  `planted,killed,all,cumulative,persons,${value},2020-01-01,${day},${published},XORG,XORG,${title},xa-town`;
const toFile = (...rows: string[]) => `${[HEAD, ...rows].join("\n")}\n`;
const countFigures = () =>
  readOne<{ count: number }>(driver(), "SELECT count(*) AS count FROM FigureRevision")?.count;

const codes = [{ code: "import_judged_otherwise" }];

it("writes nothing where an edition was made since the preview, and shows what the file does now", async () => {
  await importText(amina, toFile(tell(100, "2020-01-08", "2020-01-09", "First")), acceptAll);
  const file = toFile(tell(120, "2020-01-08", "2020-01-12", "Third"));
  const { id, version, preview } = await previewText(amina, file, acceptAll);
  expect(preview.counts).toMatchObject({ changed: 1 });

  await importText(rosa, toFile(tell(110, "2020-01-08", "2020-01-10", "Second")), acceptAll);
  const before = countFigures();
  const asked = { id, publish: false, at };
  const refused = await refusalOf(commitImport(amina, { ...asked, baseVersion: version }));
  expect(refused).toMatchObject({ kind: "invalid", problems: codes });
  const shown = await readImport(amina, id);
  // It is one changed row before and after: beside another figure.
  expect([shown.status, shown.version, shown.preview?.counts.changed]).toEqual([
    "open",
    version + 1,
    1,
  ]);
  expect(shown.preview?.digest).not.toBe(preview.digest);
  expect(countFigures()).toBe(before);

  const again = commitImport(amina, { ...asked, baseVersion: shown.version });
  expect(await again).toMatchObject({ changed: 1 });
});

it("writes where what changed is not of the file, and where nobody looked", async () => {
  const rows = ["2020-02-08", "2020-02-09"].map((day, at) =>
    tell(200 + at, day, "2020-02-12", "Fourth"),
  );
  const first = await previewText(amina, toFile(...rows), acceptAll);
  await importText(rosa, toFile(tell(90, "2020-01-02", "2020-01-03", "Fifth")), acceptAll);
  const asked = { publish: false, at };
  const written = commitImport(amina, { ...asked, id: first.id, baseVersion: first.version });
  expect(await written).toMatchObject({ created: 2 });

  const second = await previewText(
    amina,
    toFile(tell(210, "2020-02-20", "2020-02-21", "Sixth")),
    acceptAll,
  );
  await importText(rosa, toFile(tell(209, "2020-02-20", "2020-02-21", "Seventh")), acceptAll);
  const unseen = { ...asked, id: second.id, baseVersion: second.version, isUnseen: true };
  expect(await commitImport(amina, unseen)).toMatchObject({ error: 0 });
});

it("comes to the same each time that a file is judged, whose figures of one day differ in number alone", async () => {
  // Which of them stands on the line, and falls from which, is decided by their ids in the end.
  const days = ["2020-03-06", "2020-03-08", "2020-03-10"];
  const rows = days.flatMap((day) =>
    [1, 701, 40].map((value) => tell(value, day, "2020-03-20", "Eighth")),
  );
  const first = await previewText(amina, toFile(...rows), acceptAll);
  let { version } = first;
  for (let time = 0; time < 5; time += 1) {
    const { plan } = first.preview;
    const again = await previewImport(amina, { id: first.id, at, plan, baseVersion: version });
    expect(again.preview.digest).toBe(first.preview.digest);
    version = again.version;
  }
  const written = await commitImport(amina, {
    id: first.id,
    baseVersion: version,
    publish: false,
    at,
  });
  expect(written.created + written.changed).toBeGreaterThan(0);
});
