import fc from "fast-check";
import { expect, it } from "vitest";
import { callRoute } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import * as crises from "./crises/route";
import * as figure from "./figures/[id]/route";
import * as figuresCsv from "./figures.csv/route";
import * as figuresXlsx from "./figures.xlsx/route";
import * as figures from "./figures/route";
import * as oneSeries from "./series/[id]/route";
import * as seriesZip from "./series.zip/route";
import * as series from "./series/route";

useSeededDatabase();

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom(
    "killed",
    "WHO",
    "LBY",
    "libya-2019",
    "2019-05-08",
    "-value",
    "1",
    "all",
    "\0",
    "%",
  ),
);
const name = fc.constantFrom(
  ..."crisis series indicator population measure unit origin dataset place role status from to".split(
    " ",
  ),
  ..."knownOn q limit cursor sort fields bom hxl lang __proto__ constructor".split(" "),
);
const query = fc
  .array(fc.tuple(fc.oneof({ weight: 9, arbitrary: name }, text), text), { maxLength: 4 })
  .map((pairs) => new URLSearchParams(pairs).toString());

it("answers any question with what was asked for or with what is wrong with it", async () => {
  await fc.assert(
    fc.asyncProperty(query, text, async (asked, id) => {
      const answers = await Promise.all([
        callRoute(figures, `/f?${asked}`, {}),
        callRoute(figuresCsv, `/f.csv?${asked}&limit=5`, {}),
        callRoute(figuresXlsx, `/f.xlsx?${asked}&limit=5`, {}),
        callRoute(seriesZip, `/s.zip?${asked}&limit=5`, {}),
        callRoute(series, `/s?${asked}`, {}),
        callRoute(crises, `/c?${asked}`, {}),
        callRoute(figure, `/f/x`, { id }),
        callRoute(oneSeries, `/s/x?${asked}`, { id }),
      ]);
      for (const answer of answers) {
        await answer.arrayBuffer();
        expect([200, 400, 404]).toContain(answer.status);
      }
    }),
    { numRuns: 150 },
  );
});
