import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { addDays, calendarDate } from "@/lib/domain/calendar-date";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import { DEFAULT_SORT } from "@/lib/schema/figure-query-format";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { acceptAll, IMPORT_TIME, importText } from "@/lib/testing/import-files";
import { makeActor } from "@/lib/testing/people";
import { plantCrisis } from "@/lib/testing/plant";
import { chooseSelfApproval } from "@/lib/work/choose-self-approval";
import { queryCrises } from "@/lib/work/query-crises";
import { queryFigures } from "@/lib/work/query-figures";
import { undoImport } from "./undo-import";

useSeededDatabase();

const administrator = makeActor("administrator");
const STANDING = calendarDate("2020-01-08");
/** The figure that readers have before. */
const OWN = "planted0figure01";

const HEAD =
  "id,crisis,indicator,value,qualifier,measure,as_of,published,origin,publisher,document_title,document_url,place_slug";

beforeAll(async () => {
  plantCrisis(driver());
  await chooseSelfApproval(administrator, { allowed: true, at: IMPORT_TIME });
  const row = `${OWN},planted,killed,100,exact,cumulative,${STANDING},2020-01-09,XORG,XORG,Zero,https://example.org/Zero,xa-town`;
  await importText(administrator, `${HEAD}\n${row}\n`, acceptAll, true);
});

async function answers(): Promise<unknown> {
  const filter = { ...NO_FILTER, crisis: ["planted"] };
  const every = { ...filter, status: ["superseded" as const, "withdrawn" as const] };
  const page = { sort: DEFAULT_SORT, limit: 100, cursor: null };
  const figures = await queryFigures({ ...page, filter });
  const withGone = await queryFigures({ ...page, filter: every });
  const [{ rows: shown }, { rows: gone }] = [figures, withGone];
  return {
    crises: await queryCrises(NO_FILTER),
    // Both as readers see them and among all. A figure that says again what it said does so in a later revision.
    figures: [...shown, ...gone].map((one) => ({
      ...one,
      updatedAt: null,
      figure: { ...one.figure, revision: 0 },
    })),
  };
}

const line = fc
  .record({
    // A row that names the figure on record revises it.
    id: fc.constantFrom("", "", OWN),
    indicator: fc.constantFrom("killed", "injured"),
    value: fc.integer({ min: 1, max: 2_000 }),
    day: fc.integer({ min: -3, max: 3 }),
    title: fc.constantFrom("One", "Two", "Three"),
  })
  .map(({ id, indicator, value, day, title }) => {
    const asOf = addDays(STANDING, day);
    return `${id},planted,${id === "" ? indicator : "killed"},${value},exact,cumulative,${asOf},2020-01-20,XORG,XORG,${title},https://example.org/${title},xa-town`;
  });

it("gives readers what they had, whatever was imported, published and undone", async () => {
  const before = await answers();
  const own = { figure: { id: OWN, value: 100 } };
  expect(before).toMatchObject({ figures: [own, own] });
  let published = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
      const text = `${[HEAD, ...lines].join("\n")}\n`;
      const { id, outcome } = await importText(administrator, text, acceptAll, true);
      if (outcome.published) {
        published++;
        expect(await answers()).not.toEqual(before);
      }
      if (outcome.created + outcome.changed > 0)
        await undoImport(administrator, { id, reason: "a test", at: IMPORT_TIME });
      expect(await answers()).toEqual(before);
    }),
    { numRuns: 12 },
  );
  expect(published).toBeGreaterThan(6);
}, 60_000);
