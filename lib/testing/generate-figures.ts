import type Database from "better-sqlite3";
import { fromDayNumber, toDayNumber } from "@/lib/domain/calendar-date";
import { plant, plantDocument, plantFigure, plantSeries } from "./plant";

const FIRST_DAY = toDayNumber("2000-01-01");
const PER_SERIES = 2000;

/**
 * Adds `count` published figures to the planted crisis: the same ones each time, in series of 2,000,
 * every tenth a lower bound, every fiftieth relayed, four to a document.
 */
export function generateFigures(db: Database.Database, count: number): void {
  db.transaction(() => {
    for (let i = 0; i < count; i++) {
      const day = fromDayNumber(FIRST_DAY + (i % PER_SERIES));
      const seriesId = `gs${Math.floor(i / PER_SERIES)}`;
      const documentId = `gd${Math.floor(i / 4)}`;
      if (i % PER_SERIES === 0) plantSeries(db, { id: seriesId, dataset: seriesId });
      if (i % 4 === 0) {
        const title = `Situation report ${i}, "as received", ${day}`;
        plantDocument(db, { id: documentId, title, published: day, publishedBasis: "stated" });
      }
      const value = (i * 7919) % 100_000;
      const bound = i % 10 === 0 ? { qualifier: "at_least", high: null } : { high: value };
      const id = `g${String(i).padStart(15, "0")}`;
      const figure = { qualifier: "exact", value, low: value, ...bound, asOf: day, knownFrom: day };
      plantFigure(db, { id, seriesId, documentId, ...figure });
      const relay = { figureId: id, position: 0, organisationId: "planted0relay000" };
      if (i % 50 === 0) plant(db, "FigureVia", relay);
    }
  })();
}
