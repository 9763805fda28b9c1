import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DateBasis, OrganisationKind } from "@/lib/domain/codes";
import type {
  Crisis,
  CrisisEvent,
  Document,
  LocalizedName,
  Organisation,
  Place,
} from "@/lib/domain/model";

export interface CrisisRow {
  id: string;
  slug: string;
  name: string;
  nameFr: string | null;
  nameAr: string | null;
  summary: string;
  summaryFr: string | null;
  summaryAr: string | null;
  startDate: CalendarDate | null;
  endDate: CalendarDate | null;
  glide: string | null;
}

export interface PlaceRow {
  id: string;
  slug: string;
  name: string;
  nameFr: string | null;
  nameAr: string | null;
  country: string | null;
  pcode: string | null;
  adminLevel: Place["adminLevel"];
  parentId: string | null;
}

export interface OrganisationRow {
  id: string;
  code: string;
  name: string;
  nameFr: string | null;
  nameAr: string | null;
  shortName: string | null;
  shortNameFr: string | null;
  shortNameAr: string | null;
  kind: OrganisationKind;
}

export interface DocumentRow {
  id: string;
  publisherId: string | null;
  title: string;
  url: string | null;
  language: string | null;
  published: CalendarDate | null;
  publishedBasis: DateBasis | null;
  firstSeen: CalendarDate | null;
  retrieved: CalendarDate | null;
}

export interface EventRow {
  id: string;
  crisisId: string;
  title: string;
  titleFr: string | null;
  titleAr: string | null;
  startDate: CalendarDate;
  endDate: CalendarDate | null;
  documentId: string | null;
}

function toName(row: { name: string; nameFr: string | null; nameAr: string | null }) {
  return { en: row.name, fr: row.nameFr, ar: row.nameAr } satisfies LocalizedName;
}

export function toCrisis(row: CrisisRow, countries: string[]): Crisis {
  return {
    id: row.id,
    slug: row.slug,
    name: toName(row),
    summary: { en: row.summary, fr: row.summaryFr, ar: row.summaryAr },
    startDate: row.startDate,
    endDate: row.endDate,
    countries,
    glide: row.glide,
  };
}

export function toPlace(row: PlaceRow): Place {
  const { id, slug, country, pcode, adminLevel, parentId } = row;
  return { id, slug, name: toName(row), country, pcode, adminLevel, parentId };
}

export function toOrganisation(row: OrganisationRow): Organisation {
  const { id, code, kind, shortName, shortNameFr, shortNameAr } = row;
  return {
    id,
    code,
    name: toName(row),
    shortName: shortName === null ? null : { en: shortName, fr: shortNameFr, ar: shortNameAr },
    kind,
  };
}

export function toDocument(row: DocumentRow, publisher: Organisation | null): Document {
  const { id, title, url, language, published, publishedBasis, firstSeen, retrieved } = row;
  return {
    id,
    title,
    url,
    language,
    published,
    publishedBasis,
    firstSeen,
    retrieved,
    publisher,
  };
}

export function toEvent(row: EventRow): CrisisEvent {
  return {
    id: row.id,
    crisisId: row.crisisId,
    title: { en: row.title, fr: row.titleFr, ar: row.titleAr },
    startDate: row.startDate,
    endDate: row.endDate,
    documentId: row.documentId,
  };
}
