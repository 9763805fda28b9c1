import "server-only";
import { buildState } from "@/lib/domain/build-state";
import { parseCalendarDate, type CalendarDate } from "@/lib/domain/calendar-date";
import type { EntryFigure } from "@/lib/domain/entry";
import { saysTheSame, type FigureState } from "@/lib/domain/figure-state";
import type { ImportField, ImportTexts } from "@/lib/domain/import/import-field";
import type { ImportedRow, ImportProblem } from "@/lib/domain/import/imported-row";
import type { PlannedFigure } from "@/lib/domain/import/planned-row";
import type { ReportedFigure } from "@/lib/domain/model";
import type { Problem } from "@/lib/domain/refusal";
import { understandRow } from "@/lib/schema/entry-text";
import { toEntryRow } from "@/lib/schema/figure-row";
import { idOf } from "@/lib/store/make-id";
import { previewRow } from "@/lib/work/preview-row";
import { isId, type DocumentBook } from "./document-book";
import type { ImportCatalogue } from "./catalogue";
import type { NameBook, NameHints } from "./name-book";
import { toImportField, toRowText, type FoundNames } from "./row-text";
import type { SeriesBook } from "./series-book";

/** A figure on record that a row names by its id. */
export interface RecordedFigure {
  reported: ReportedFigure;
  current: FigureState;
  /** The last saved state, waiting or not. */
  latest: FigureState;
}

/** What rows of a file are read against. */
export interface RowContext {
  importId: string;
  catalogue: ImportCatalogue;
  names: NameBook;
  documents: DocumentBook;
  series: SeriesBook;
  /** Figures on record that rows name, by id. */
  recorded: ReadonlyMap<string, RecordedFigure>;
  /** Whether the person may submit figures of that crisis. */
  mayEnter: (crisis: string) => boolean;
  mayCorrect: (recorded: RecordedFigure) => boolean;
  hasEvent: (crisis: string, event: string) => boolean;
  /** Called for a text that cannot be kept. */
  leaveOut: (field: ImportField) => void;
  today: CalendarDate;
}

/** What a row says: a figure to write, one that is on record as it stands, or what is wrong with it. */
export type Understood =
  { planned: PlannedFigure; isSame: boolean } | { problems: ImportProblem[] };

export function understandImported(imported: ImportedRow, context: RowContext): Understood {
  const { texts } = imported;
  if (imported.problems.length > 0) return { problems: imported.problems };
  const recorded = context.recorded.get(texts.id ?? "") ?? null;
  const problems: Problem[] = [];
  const crisis = findCrisis(texts, recorded, context, problems);
  const names = findNames(texts, recorded, context, problems);
  const publisher = findPublisher(texts, context, problems);
  const base = recorded && toEntryRow(recorded.reported);
  const row = toRowText(imported, names, base);
  if (row.event !== "" && crisis !== null && !context.hasEvent(crisis, row.event)) {
    row.event = "";
    context.leaveOut("event");
  }
  const understood = understandRow(row, crisis ?? "");
  const unfound = new Set(problems.map(({ field }) => field));
  // A name that was not found is missing for no other reason.
  for (const one of understood.problems)
    if (!unfound.has(toImportField(one.field)))
      problems.push({ ...one, field: toImportField(one.field) });
  const document =
    recorded && texts.document_title === undefined && texts.document === undefined
      ? context.documents.recorded(recorded.current.documentId)
      : context.documents.find(texts, publisher);
  if ("problems" in document) problems.push(...document.problems);
  const { parts, figure, periodStart } = understood;
  const series =
    parts === null || problems.length > 0
      ? null
      : context.series.find(parts, periodStart, texts.series ?? null);
  if (series !== null && "candidates" in series)
    problems.push({ field: null, code: "series_ambiguous", values: { count: series.candidates } });
  const withdrawn = readWithdrawal(texts, recorded, problems);
  if (recorded && !context.mayCorrect(recorded))
    problems.push({ field: "id", code: "not_yours_to_correct" });
  if (
    problems.length > 0 ||
    figure === null ||
    series === null ||
    "candidates" in series ||
    "problems" in document
  )
    return { problems: problems.map((one) => toProblem(imported, one)) };
  return plan(imported, figure, context, {
    recorded,
    withdrawn,
    series,
    document,
  });
}

function plan(
  { row, amountColumn, texts }: ImportedRow,
  figure: Omit<EntryFigure, "key">,
  { catalogue, importId }: RowContext,
  parts: Pick<PlannedFigure, "series" | "document" | "withdrawn"> & {
    recorded: RecordedFigure | null;
  },
): Understood {
  const { recorded, series, document, withdrawn } = parts;
  const own = texts.id ?? "";
  // Where nothing else decides, figures stand in the order of their ids: a file that is judged again has
  // to come to the same.
  const made = () => idOf("imported", importId, row, amountColumn ?? "");
  const id = recorded?.current.id ?? (isId(own) ? own : made());
  const assumed = readAssumption(texts);
  const reported = previewRow(id, figure, {
    series: series.shown,
    document: document.shown,
    catalogue,
  });
  const planned: PlannedFigure = {
    id,
    reported,
    document,
    series,
    revises: recorded && { current: recorded.current, last: recorded.latest.revision },
    hasOwnId: own !== "",
    assumed,
    withdrawn,
  };
  if (withdrawn !== null) planned.reported.status = "withdrawn";
  if (recorded === null) return { planned, isSame: false };
  const state = toState(planned);
  // What was put aside or was our own error says nothing any more.
  const stands = recorded.current.status === "published" || recorded.current.status === "in_review";
  const fromSource = recorded.current.withdrawnBy === "source";
  const isSame =
    (stands || fromSource) &&
    [recorded.current, recorded.latest].some((known) => saysTheSame(state, known));
  return { planned, isSame };
}

/** The state of a planned figure; records that the import makes have the ids of the plan. */
export function toState(planned: PlannedFigure): FigureState {
  const { reported, series, document, revises, assumed, withdrawn } = planned;
  const { figure } = reported;
  const viaIds = figure.via.map((organisation) => organisation.id);
  const revision = revises === null ? 1 : revises.last + 1;
  const held = assumed === null ? (revises?.current ?? null) : assumed;
  const state = buildState(
    figure,
    { id: planned.id, revision, seriesId: series.id, document: document.shown, viaIds },
    held,
  );
  return withdrawn === null ? state : { ...state, ...withdrawn };
}

function findCrisis(
  texts: ImportTexts,
  recorded: RecordedFigure | null,
  { names, mayEnter }: RowContext,
  problems: Problem[],
): string | null {
  const text = texts.crisis?.trim() || recorded?.reported.series.crisis.slug || "";
  if (text === "") {
    problems.push({ field: "crisis", code: "required" });
    return null;
  }
  const hints = { ...hintsOf(texts, null), fullName: texts.crisis_name?.trim() || null };
  const found = names.find("crisis", text, hints);
  if (found === null) problems.push({ field: "crisis", code: "unknown_crisis" });
  else if (!mayEnter(found.code)) problems.push({ field: "crisis", code: "crisis_not_yours" });
  return found?.code ?? null;
}

function findNames(
  texts: ImportTexts,
  recorded: RecordedFigure | null,
  { names }: RowContext,
  problems: Problem[],
): FoundNames {
  const hints = hintsOf(texts, texts.crisis?.trim() || null);
  const base = recorded && toEntryRow(recorded.reported);
  const originText = texts.origin?.trim() || base?.origin || "";
  const origin =
    originText === ""
      ? null
      : names.find("organisation", originText, {
          ...hints,
          fullName: texts.origin_name?.trim() || null,
        });
  if (originText !== "" && origin === null)
    problems.push({ field: "origin", code: "unknown_organisation" });
  const placeText =
    texts.place_slug?.trim() ||
    texts.place?.trim() ||
    texts.pcode?.trim() ||
    base?.place ||
    texts.country?.trim() ||
    "";
  const fullName = texts.place_slug ? texts.place?.trim() || null : null;
  const place = placeText === "" ? null : names.find("place", placeText, { ...hints, fullName });
  if (placeText !== "" && place === null) problems.push({ field: "place", code: "unknown_place" });
  const via = splitNames(texts.via ?? "").flatMap((name) => {
    const found = names.find("organisation", name, { ...hints, fullName: null });
    if (found === null && !problems.some(({ field }) => field === "via"))
      problems.push({ field: "via", code: "unknown_organisation" });
    return found?.code ?? [];
  });
  return {
    place: place?.code ?? "",
    origin: origin?.code ?? "",
    dataset: origin?.dataset ?? null,
    via,
  };
}

function findPublisher(
  texts: ImportTexts,
  { names }: RowContext,
  problems: Problem[],
): string | null {
  const text = texts.publisher?.trim() ?? "";
  if (text === "") return null;
  const fullName = texts.publisher_name?.trim() || null;
  const found = names.find("organisation", text, { ...hintsOf(texts, null), fullName });
  if (found === null) problems.push({ field: "publisher", code: "unknown_organisation" });
  return found?.code ?? null;
}

/** Several names in one cell are parted as our exports part them. */
function splitNames(text: string): string[] {
  return text
    .split(/[;|،]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function hintsOf(texts: ImportTexts, crisis: string | null): NameHints {
  const level = Number(texts.admin_level || NaN);
  return {
    fullName: null,
    country: texts.country?.trim() || null,
    pcode: texts.pcode?.trim() || null,
    adminLevel: level === 0 || level === 1 || level === 2 || level === 3 ? level : null,
    crisis,
  };
}

/** Only what a source took back comes in as withdrawn: our own errors never leave. */
function readWithdrawal(
  texts: ImportTexts,
  recorded: RecordedFigure | null,
  problems: Problem[],
): PlannedFigure["withdrawn"] {
  if (texts.status !== "withdrawn") return null;
  if (texts.withdrawn_on === undefined && recorded?.current.withdrawnBy === "source") {
    const { withdrawnOn, withdrawnBy, withdrawnReason } = recorded.current;
    return { withdrawnOn, withdrawnBy, withdrawnReason };
  }
  const withdrawnOn = parseCalendarDate(texts.withdrawn_on ?? "");
  if (withdrawnOn === null || texts.withdrawn_by !== "source") {
    problems.push({ field: "status", code: "withdrawn_without_day" });
    return null;
  }
  const withdrawnReason = texts.withdrawn_reason?.trim() || null;
  return { withdrawnOn, withdrawnBy: "source", withdrawnReason };
}

function readAssumption(texts: ImportTexts): PlannedFigure["assumed"] {
  const knownFrom = parseCalendarDate(texts.known_from ?? "");
  if (texts.known_basis !== "assumed" || knownFrom === null) return null;
  return { knownFrom, knownBasis: "assumed" };
}

/** A problem with the cell that it is about. */
export function toProblem(
  { row, amountColumn, headings, texts }: ImportedRow,
  { field, code, values }: Problem,
): ImportProblem {
  const named = field as ImportField | null;
  const column =
    named === null ? null : (headings[named] ?? (named === "value" ? amountColumn : null));
  const found = {
    row,
    column,
    field: named,
    value: named === null ? "" : (texts[named] ?? ""),
    code,
  };
  return values === undefined ? found : { ...found, values };
}
