import "server-only";
import type { RelatedFigure } from "@/lib/domain/checks/checked-row";
import type { EntryReportText, EntryRowText } from "@/lib/domain/entry";
import type { ExaminedRow } from "@/lib/domain/examined-entry";
import type { CrisisEvent, ReportedFigure } from "@/lib/domain/model";
import type { Problem } from "@/lib/domain/refusal";
import { leadsBack, referredRow, type LinkField } from "@/lib/domain/row-reference";
import type { Db } from "@/lib/store/connection";
import {
  leadsTo,
  type FigureLink,
  readFiguresAround,
  readFiguresOfCrisis,
} from "@/lib/store/figure-links";
import type { EntryCatalogue } from "./entry-catalogue";

/** Figures that rows of a report refer to: those of the crisis by id, its own rows by their names. */
export type LinkedFigures = ReadonlyMap<string, ReportedFigure>;

const LINKS = [
  { field: "partOf", link: "partOfId" },
  { field: "additionalTo", link: "additionalToId" },
] as const satisfies { field: LinkField; link: FigureLink }[];

/** The figures on record that rows of a report refer to. */
export function readLinked(
  db: Db,
  { rows }: EntryReportText,
  { crisis }: EntryCatalogue,
): LinkedFigures {
  const ids = rows.flatMap((row) => LINKS.map(({ field }) => row[field].trim()));
  const named = ids.filter((id) => id !== "" && referredRow(id) === null);
  const found = crisis ? readFiguresOfCrisis(db, { crisisId: crisis.id, ids: named }) : [];
  return new Map(found.map((reported) => [reported.figure.id, reported]));
}

/** What is wrong with the figures and the event that a row refers to. */
export function findBrokenLinks(
  db: Db,
  row: EntryRowText,
  around: {
    rows: readonly EntryRowText[];
    linked: LinkedFigures;
    catalogue: EntryCatalogue;
    revisedFigureId: string | null;
  },
): Problem[] {
  const { rows, linked, catalogue, revisedFigureId } = around;
  const problems = LINKS.flatMap(({ field, link }): Problem[] => {
    const id = row[field].trim();
    if (id === "") return [];
    if (referredRow(id) !== null) return findBrokenReference(rows, row, field);
    if (!linked.has(id)) return [{ field, code: "linked_figure_not_found" }];
    const isCircle = revisedFigureId !== null && leadsTo(db, link, id, revisedFigureId);
    return isCircle ? [{ field, code: "links_to_itself" }] : [];
  });
  const event = row.event.trim();
  const isKnown = event === "" || catalogue.events.some(({ id }) => id === event);
  return isKnown ? problems : [...problems, { field: "event", code: "event_not_found" }];
}

/** What is wrong with the row of the same report that a row refers to. */
function findBrokenReference(
  rows: readonly EntryRowText[],
  row: EntryRowText,
  field: LinkField,
): Problem[] {
  const key = referredRow(row[field]);
  const named = rows.find((one) => one.key === key);
  if (!named) return [{ field, code: "linked_row_not_found" }];
  if (named.kind === "no_change") return [{ field, code: "linked_row_states_none" }];
  return leadsBack(rows, row, field) ? [{ field, code: "links_to_itself" }] : [];
}

/** The figure that a row says it is a part of, where the two count in the same way. */
export function findStatedWhole(
  { figure, series }: ReportedFigure,
  linked: LinkedFigures,
): RelatedFigure[] {
  const whole = linked.get(figure.partOfId ?? "");
  if (whole === undefined || whole.series.unit !== series.unit) return [];
  return [{ is: "whole", by: "link", reported: whole }];
}

/** What rows of the report may refer to, and what they do refer to. */
export function readAround(
  db: Db,
  { document }: EntryReportText,
  around: {
    rows: readonly ExaminedRow[];
    catalogue: EntryCatalogue;
    linked: LinkedFigures;
    revisedFigureId: string | null;
  },
): ReportedFigure[] {
  const { rows, catalogue, linked, revisedFigureId } = around;
  if (catalogue.crisis === null) return [];
  const days = new Set(rows.flatMap(({ preview }) => preview?.figure.asOf ?? []));
  const near = readFiguresAround(db, {
    crisisId: catalogue.crisis.id,
    days: [...days],
    documentId: document.id || null,
  });
  const chosen = [...linked.values()].filter(
    ({ figure }) => !near.some((other) => other.figure.id === figure.id),
  );
  return [...chosen, ...near].filter(({ figure }) => figure.id !== revisedFigureId);
}

/** The events of the crisis but for archived ones that no row names. */
export function offerEvents({ rows }: EntryReportText, { events }: EntryCatalogue): CrisisEvent[] {
  const named = new Set(rows.map(({ event }) => event.trim()));
  return events.filter(({ id, archived }) => !archived || named.has(id));
}
