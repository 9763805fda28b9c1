import type Database from "better-sqlite3";

type Cells = Record<string, string | number | null>;

const prepared = new WeakMap<Database.Database, Map<string, Database.Statement<[Cells]>>>();

/** Inserts one row, straight into the table. */
export function plant(db: Database.Database, table: string, cells: Cells): void {
  const names = Object.keys(cells);
  const marks = names.map((name) => `@${name}`).join(", ");
  const sql = `INSERT INTO "${table}" (${names.join(", ")}) VALUES (${marks})`;
  const statements = prepared.get(db) ?? new Map<string, Database.Statement<[Cells]>>();
  const statement = statements.get(sql) ?? db.prepare<[Cells]>(sql);
  prepared.set(db, statements.set(sql, statement));
  statement.run(cells);
}

/** A crisis of its own with one place, two organisations, one document and one series. */
export function plantCrisis(db: Database.Database): void {
  plant(db, "Crisis", {
    id: "planted0crisis00",
    slug: "planted",
    name: "Planted",
    summary: "Test",
  });
  plant(db, "CrisisCountry", { crisisId: "planted0crisis00", iso3: "XXA" });
  const land = { id: "planted0land0000", slug: "xa-land", name: "Land", country: "XXA" };
  plant(db, "Place", { ...land, adminLevel: 0, path: "/xa-land/" });
  const town = { id: "planted0town0000", slug: "xa-town", name: "Town", country: "XXA" };
  const below = { parentId: land.id, pcode: "XA01", adminLevel: 2, path: "/xa-land/xa-town/" };
  plant(db, "Place", { ...town, ...below });
  plant(db, "Organisation", { id: "planted0origin00", code: "XORG", name: "Origin", kind: "un" });
  plant(db, "OrganisationAlias", { alias: "Old Origin", organisationId: "planted0origin00" });
  plant(db, "Organisation", {
    id: "planted0relay000",
    code: "x-relay",
    name: "Relay",
    kind: "media",
  });
  plantDocument(db, { id: "planted0document", published: "2020-01-10", publishedBasis: "stated" });
  plantSeries(db, { id: "planted0series00" });
}

/** A document of the planted origin. */
export function plantDocument(db: Database.Database, cells: Cells & { id: string }): void {
  const identity = { title: `Report ${cells.id}`, edition: cells.id };
  plant(db, "Document", { publisherId: "planted0origin00", ...identity, ...cells });
}

/** A series of the planted crisis: killed, all, cumulative, in the town. */
export function plantSeries(db: Database.Database, cells: Cells & { id: string }): void {
  plant(db, "Series", {
    key: cells.id,
    crisisId: "planted0crisis00",
    indicator: "killed",
    population: "all",
    measure: "cumulative",
    unit: "persons",
    placeId: "planted0town0000",
    placeRole: "in",
    originId: "planted0origin00",
    ...cells,
  });
}

/** A published figure of the planted series: exact, its bounds those of its value. */
export function plantFigure(db: Database.Database, cells: Cells & { id: string }): void {
  const value = cells["value"] ?? null;
  plant(db, "Figure", {
    seriesId: "planted0series00",
    documentId: "planted0document",
    qualifier: value === null ? "not_available" : "exact",
    low: value,
    high: value,
    asOf: "2020-01-08",
    status: "published",
    knownFrom: "2020-01-10",
    knownBasis: "published",
    ...cells,
  });
}
