import "server-only";
import { setImmediate } from "node:timers/promises";
import type { FigureFilter, FigureSort } from "@/lib/domain/figure-filter";
import type { ReportedFigure } from "@/lib/domain/model";
import { openReader } from "./connection";
import { createHydrator } from "./hydrate";
import type { FigureTuple } from "./map-figure";
import { figureQuery } from "./read-figures";
import { iterateTuples } from "./sql";

const PART = 500;

/**
 * Reads on a connection of its own within one read transaction: the answer is one state of the data,
 * writers are not held up, and the open cursor costs no memory. Ending the iteration early closes it.
 */
export async function* streamFigureRows(
  filter: FigureFilter,
  sort: FigureSort,
): AsyncGenerator<ReportedFigure[], void, void> {
  const db = openReader();
  try {
    db.exec("BEGIN");
    const { text, params } = figureQuery(filter, sort, null);
    const hydrate = createHydrator(db);
    let rows: FigureTuple[] = [];
    for (const row of iterateTuples<FigureTuple>(db, text, params)) {
      rows.push(row);
      if (rows.length === PART) {
        yield hydrate(rows);
        rows = [];
        await setImmediate();
      }
    }
    if (rows.length > 0) yield hydrate(rows);
  } finally {
    db.close();
  }
}
