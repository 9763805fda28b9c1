import "server-only";
import type { FigureFilter, FigureSort } from "@/lib/domain/figure-filter";
import type { ReportedFigure } from "@/lib/domain/model";
import type { Db } from "./connection";
import { createHydrator } from "./hydrate";
import type { FigureTuple } from "./map-figure";
import { figureQuery } from "./read-figures";
import { iterateTuples } from "./sql";

/** Made and written in some milliseconds, whatever the format. */
const PART = 150;

/** Every figure of a filter in parts, for `streamOneState`; the open cursor costs no memory. */
export function* readFigureParts(
  db: Db,
  filter: FigureFilter,
  sort: FigureSort,
): Generator<ReportedFigure[], void, void> {
  const { text, params } = figureQuery(filter, sort, null);
  const hydrate = createHydrator(db);
  let rows: FigureTuple[] = [];
  for (const row of iterateTuples<FigureTuple>(db, text, params)) {
    rows.push(row);
    if (rows.length < PART) continue;
    yield hydrate(rows);
    rows = [];
  }
  if (rows.length > 0) yield hydrate(rows);
}
