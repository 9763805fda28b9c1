import type { RecordStatus } from "./codes";
import type {
  Crisis,
  CrisisEvent,
  Document,
  Figure,
  Headline,
  Organisation,
  Place,
  Series,
} from "./model";

/** Records as they are written: relations by id, the names that a store keeps beside them. */
interface OrganisationRecord extends Organisation {
  aliases: string[];
}

interface PlaceRecord extends Place {
  /** Slugs from the root down: `/libya/tripoli/`. */
  path: string;
}

interface CrisisRecord extends Crisis {
  /** Order on the home page. */
  rank: number;
}

export interface DocumentRecord extends Omit<Document, "publisher"> {
  publisherId: string | null;
  /** Tells editions under one address apart: the publication date where known, else a label. */
  edition: string;
  note: string | null;
}

export interface SeriesRecord extends Omit<Series, "crisis" | "place" | "origin"> {
  key: string;
  crisisId: string;
  placeId: string;
  originId: string;
}

export interface FigureRecord extends Omit<Figure, "via" | "revision"> {
  status: RecordStatus;
  /** Organisations that passed the figure on, from the origin outwards. */
  viaIds: string[];
}

interface HeadlineRecord extends Pick<Headline, "slot" | "rank"> {
  crisisId: string;
  seriesId: string;
}

/** A set of new records that refer to each other and to nothing else. */
export interface RecordBatch {
  organisations: OrganisationRecord[];
  /** Parents before children. */
  places: PlaceRecord[];
  crises: CrisisRecord[];
  documents: DocumentRecord[];
  series: SeriesRecord[];
  events: CrisisEvent[];
  figures: FigureRecord[];
  headlines: HeadlineRecord[];
}
