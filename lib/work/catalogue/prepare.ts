import "server-only";
import type { RecordKind } from "@/lib/domain/catalogue";
import { prepareCrisis } from "./prepare-crisis";
import { prepareEvent } from "./prepare-event";
import { prepareOrganisation } from "./prepare-organisation";
import { preparePlace } from "./prepare-place";
import type { PrepareRecord } from "./prepare-record";
import { prepareSeries } from "./prepare-series";

/** How a record of each kind is made ready to be written. */
export const PREPARE: Readonly<Record<RecordKind, PrepareRecord>> = {
  crisis: prepareCrisis,
  event: prepareEvent,
  series: prepareSeries,
  organisation: prepareOrganisation,
  place: preparePlace,
};
