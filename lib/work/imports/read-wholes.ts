import "server-only";
import { groupBy } from "@/lib/domain/group-by";
import type { PlannedFigure } from "@/lib/domain/import/planned-row";
import type { ReportedFigure } from "@/lib/domain/model";
import type { Db } from "@/lib/store/connection";
import { readFiguresOfCrisis } from "@/lib/store/figure-links";
import type { LinkedFigures } from "@/lib/work/linked-figures";
import type { ImportCatalogue } from "./catalogue";
import { inTurns } from "./in-turns";
import { partsOf } from "./parts-of";

/** Figures of a crisis that are read at once. */
const READ = 200;

/** The figures that rows say they are a part of: as the file states them, else as they are on record. */
export async function readWholes(
  db: Db,
  rows: readonly { planned: PlannedFigure }[],
  { crises }: ImportCatalogue,
): Promise<LinkedFigures> {
  const parts = rows.filter(({ planned }) => planned.reported.figure.partOfId !== null);
  const wholes = new Map<string, ReportedFigure>();
  if (parts.length === 0) return wholes;
  const wanted = new Set(parts.map(({ planned }) => planned.reported.figure.partOfId));
  await inTurns(rows, ({ planned: { id, reported } }) => {
    if (wanted.has(id)) wholes.set(id, reported);
  });
  for (const [slug, group] of groupBy(parts, ({ planned }) => planned.series.key.crisis)) {
    const ids = group.flatMap(({ planned }) => planned.reported.figure.partOfId ?? []);
    const missing = [...new Set(ids)].filter((id) => !wholes.has(id));
    const crisisId = crises.get(slug)?.id ?? "";
    await inTurns(partsOf(missing, READ), (part) => {
      for (const one of readFiguresOfCrisis(db, { crisisId, ids: part }))
        wholes.set(one.figure.id, one);
    });
  }
  return wholes;
}
