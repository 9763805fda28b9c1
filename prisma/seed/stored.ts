import { driver } from "@/lib/store/connection";

/** What a test of the seeded data reads of a figure. */
export interface StoredFigure {
  id: string;
  value: number;
  qualifier: string;
  asOf: string;
  periodStart: string | null;
  role: string;
  roleReason: string | null;
  fallReason: string | null;
  registeredLate: number | null;
  households: number | null;
  computedBy: string | null;
  status: string;
  knownFrom: string;
  supersedesId: string | null;
  supersedeReason: string | null;
  published: string | null;
  title: string;
  note: string | null;
}

/** The figures of a series by the whole key of the series, in as-of order, then as they were known. */
export function storedFigures(key: string): StoredFigure[] {
  return driver()
    .prepare<[string], StoredFigure>(
      `SELECT f.*, d.published, d.title FROM Figure f
       JOIN Series s ON s.id = f.seriesId JOIN Document d ON d.id = f.documentId
       WHERE s.key = ? ORDER BY f.asOf, f.knownFrom, f.id`,
    )
    .all(key);
}

/** {@link storedFigures} about one day. */
export function storedOn(key: string, asOf: string): StoredFigure[] {
  return storedFigures(key).filter((figure) => figure.asOf === asOf);
}
