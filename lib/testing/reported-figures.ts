import { quantity, type Quantity } from "@/lib/domain/bounds";
import { calendarDate } from "@/lib/domain/calendar-date";
import type { Document, Figure, Organisation, ReportedFigure, Series } from "@/lib/domain/model";

/** An organisation whose id and code are `code`. */
export function makeOrganisation(code: string): Organisation {
  return {
    id: code,
    code,
    name: { en: code, fr: null, ar: null },
    shortName: { en: code, fr: null, ar: null },
    kind: "other",
  };
}

/** A series of killed people, running total since 4 April 2019, unless `parts` say otherwise. */
export function makeSeries(parts: Partial<Series> = {}): Series {
  return {
    id: "series",
    crisis: { id: "crisis", slug: "crisis", name: { en: "Crisis", fr: null, ar: null } },
    indicator: "killed",
    population: "all",
    measure: "cumulative",
    unit: "persons",
    place: {
      id: "place",
      slug: "place",
      name: { en: "Place", fr: null, ar: null },
      country: "LBY",
      pcode: null,
      adminLevel: 0,
      parentId: null,
    },
    placeRole: "in",
    origin: makeOrganisation("WHO"),
    dataset: null,
    definition: null,
    baseline: calendarDate("2019-04-04"),
    methodNote: null,
    rhythms: [],
    checkedOn: [],
    continuesId: null,
    ...parts,
  };
}

/** A document published by its series' origin on the figure's day, unless `parts` say otherwise. */
export function makeDocument(parts: Partial<Document> = {}): Document {
  return {
    id: "document",
    title: "Situation report",
    url: "https://example.org/report",
    language: "en",
    published: null,
    publishedBasis: null,
    firstSeen: null,
    retrieved: null,
    publisher: makeOrganisation("WHO"),
    ...parts,
  };
}

/**
 * A published, recommended figure of `series` as of `asOf`; a bare number is exact. Its id is
 * `asOf` plus the value unless `parts.figure.id` says otherwise.
 */
export function makeReported(
  series: Series,
  asOf: string,
  stated: number | Quantity,
  parts: { figure?: Partial<Figure>; document?: Partial<Document> } = {},
): ReportedFigure {
  const bounds = typeof stated === "number" ? quantity("exact", stated) : stated;
  const day = calendarDate(asOf);
  const document = makeDocument({ published: day, ...parts.document });
  return {
    figure: {
      id: `${asOf}-${bounds.qualifier}-${bounds.value}`,
      seriesId: series.id,
      documentId: document.id,
      households: null,
      asOf: day,
      asOfHour: null,
      asOfPrecision: "day",
      asOfEarliest: null,
      asOfBasis: "stated",
      periodStart: null,
      periodStartBasis: null,
      registeredLate: null,
      computedBy: null,
      partOfId: null,
      additionalToId: null,
      eventId: null,
      page: null,
      excerpt: null,
      note: null,
      provisional: false,
      role: "recommended",
      roleReason: null,
      fallReason: null,
      supersedesId: null,
      supersedeReason: null,
      knownFrom: document.published,
      knownBasis: "published",
      via: [],
      revision: 1,
      withdrawnOn: null,
      withdrawnBy: null,
      withdrawnReason: null,
      ...bounds,
      ...parts.figure,
    },
    series,
    document,
    status: "published",
    supersededById: null,
    updatedAt: null,
  };
}
