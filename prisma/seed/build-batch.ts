import type { DocumentRecord, RecordBatch, SeriesRecord } from "@/lib/domain/record-batch";
import { formatSeriesKey } from "@/lib/domain/series-key";
import { CRISES } from "./crises";
import type { DraftDocument, DraftFigure } from "./draft";
import { eventId, EVENTS } from "./events";
import { HEADLINES } from "./headlines";
import { draftIdmc } from "./idmc";
import { hashId } from "./ids";
import { continuedBaseline } from "./lebanon";
import { draftLibya } from "./libya";
import { draftMainFile } from "./main-file";
import { ORGANISATIONS } from "./organisations";
import type { RowOutcome } from "./outcomes";
import { PLACES } from "./places";
import type { SeedFiles } from "./read-files";
import { readMethodNote, readRhythms } from "./series-notes";
import { draftSudan } from "./sudan";
import { draftUkraine } from "./ukraine";

export interface SeedBatch {
  batch: RecordBatch;
  /** One for each row of each file. */
  outcomes: RowOutcome[];
}

const organisationId = (code: string) => hashId("organisation", code);
const placeId = (slug: string) => hashId("place", slug);
const crisisId = (slug: string) => hashId("crisis", slug);
const seriesId = (key: string) => hashId("series", key);

/** Everything that the shipped files say, as records. Throws where a headline names no series. */
export function buildSeedBatch(files: SeedFiles): SeedBatch {
  const parts = [
    draftLibya(files.libya),
    draftSudan(files.sudan),
    draftMainFile("gaza-2023.csv", files.gaza),
    draftMainFile("west-bank-2023.csv", files.westBank),
    draftMainFile("lebanon-2023.csv", files.lebanon),
    draftUkraine(files.ukraine, files.ukraineEditions),
    draftIdmc(files.idmc, files.idmcRestatements),
  ];
  const figures = parts.flatMap((part) => part.figures);
  const documents = collectDocuments(figures);
  const series = collectSeries(figures);
  return {
    outcomes: parts.flatMap((part) => part.outcomes),
    batch: {
      organisations: ORGANISATIONS.map((one) => ({ ...one, id: organisationId(one.code) })),
      places: buildPlaces(),
      crises: CRISES.map((crisis, rank) => ({
        ...crisis,
        id: crisisId(crisis.slug),
        countries: [...crisis.countries],
        glide: null,
        rank,
      })),
      documents,
      series,
      events: EVENTS.map(({ key, crisis, date, title, document }) => ({
        id: eventId(key),
        crisisId: crisisId(crisis),
        title,
        startDate: date,
        endDate: null,
        documentId: findDocument(figures, document.title, document.date),
      })),
      figures: figures.map(({ figure, key, document, via }) => ({
        ...figure,
        seriesId: seriesId(formatSeriesKey(key)),
        documentId: documentId(document),
        viaIds: via.map(organisationId),
      })),
      headlines: buildHeadlines(series),
    },
  };
}

function documentId({ url, title, edition }: DraftDocument): string {
  return hashId("document", url, title, edition);
}

/** A document once, with the least certain basis that any of its rows gives for its date. */
function collectDocuments(figures: readonly DraftFigure[]): DocumentRecord[] {
  const found = new Map<string, DocumentRecord>();
  for (const { document } of figures) {
    const { publisher, ...rest } = document;
    const id = documentId(document);
    const known = found.get(id);
    if (known && (known.publishedBasis !== "stated" || rest.publishedBasis === "stated")) continue;
    found.set(id, {
      ...rest,
      id,
      retrieved: null,
      publisherId: publisher && organisationId(publisher),
    });
  }
  return [...found.values()];
}

function collectSeries(figures: readonly DraftFigure[]): SeriesRecord[] {
  const found = new Map<string, SeriesRecord>();
  for (const draft of figures) {
    const { crisis, place, origin, ...parts } = draft.key;
    const key = formatSeriesKey(draft.key);
    const continued = continuedBaseline(draft);
    if (found.has(key)) continue;
    found.set(key, {
      ...parts,
      id: seriesId(key),
      key,
      crisisId: crisisId(crisis),
      placeId: placeId(place),
      originId: organisationId(origin),
      methodNote: readMethodNote(draft.key),
      rhythms: readRhythms(draft.key),
      checkedOn: [],
      continuesId: continued && seriesId(formatSeriesKey({ ...draft.key, baseline: continued })),
    });
  }
  return [...found.values()];
}

function buildPlaces(): RecordBatch["places"] {
  const paths = new Map<string, string>();
  return PLACES.map(({ slug, names: [en, fr, ar], country, adminLevel, parent }) => {
    const path = `${parent === null ? "/" : paths.get(parent)}${slug}/`;
    paths.set(slug, path);
    return {
      id: placeId(slug),
      slug,
      name: { en, fr, ar },
      country,
      pcode: null,
      adminLevel,
      parentId: parent && placeId(parent),
      path,
    };
  });
}

function findDocument(figures: readonly DraftFigure[], title: string, date: string): string {
  const found = figures.find(
    ({ document, figure }) =>
      document.title === title && (document.published ?? figure.asOf) === date,
  );
  if (!found) throw new RangeError(`no document "${title}" of ${date}`);
  return documentId(found.document);
}

function buildHeadlines(series: readonly SeriesRecord[]): RecordBatch["headlines"] {
  const known = new Set(series.map(({ key }) => key));
  return Object.entries(HEADLINES).flatMap(([slug, choices]) =>
    choices.flatMap(([slot, ...keys]) =>
      keys.map((key, index) => {
        if (!known.has(key)) throw new RangeError(`no series for the headline ${key}`);
        return { crisisId: crisisId(slug), slot, rank: index + 1, seriesId: seriesId(key) };
      }),
    ),
  );
}
