import "server-only";
import { SERIES_KEY_FIELDS } from "@/lib/domain/catalogue";
import type { KeptRecord } from "@/lib/domain/catalogue";
import type { Problem } from "@/lib/domain/refusal";
import { formatSeriesKey, type SeriesKey } from "@/lib/domain/series-key";
import { SERIES_FORM } from "@/lib/schema/catalogue/series-form";
import {
  findOrganisationsNamed,
  findOwner,
  findPlacesNamed,
  holds,
} from "@/lib/store/catalogue-find";
import { findCrisisSlug } from "@/lib/store/find-ids";
import { saveRecordRow, writeRhythms } from "@/lib/store/catalogue-write";
import type { Db } from "@/lib/store/connection";
import { isPublicSeries } from "@/lib/store/write-series";
import { refuseNotFound } from "@/lib/work/refuse";
import { checkRestart } from "./check-restart";
import { parseForm, pickNamed, refuseProblems, type PrepareRecord } from "./prepare-record";

/**
 * A series. Its key says what is counted: once a reader could see a figure of it, another key is
 * another count, and takes a new series.
 */
export const prepareSeries: PrepareRecord = (form) => {
  const { place, origin, continues, rhythms, methodNote, ...parts } = parseForm(SERIES_FORM, form);
  return (db, { before, crisisId }) => {
    const crisis = findCrisisSlug(db, crisisId ?? "");
    if (crisis === null) return refuseNotFound("crisis");
    const at = pickNamed("place", place, findPlacesNamed(db, place), before);
    const by = pickNamed("origin", origin, findOrganisationsNamed(db, origin), before);
    const key: SeriesKey = { ...parts, crisis, place: at.name, origin: by.name };
    const text = formatSeriesKey(key);
    const same = findOwner(db, "seriesKey", text, before?.id ?? null);
    refuseProblems([
      ...(before === null ? [] : checkKeyChange(db, key, before)),
      ...(same === null ? [] : [{ field: null, code: "series_exists", values: { id: same } }]),
      ...(continues === null ? [] : checkRestart(db, before?.id ?? null, key, continues)),
    ]);
    const columns = {
      ...parts,
      key: text,
      placeId: at.id,
      originId: by.id,
      methodNote,
      continuesId: continues,
      crisisId,
    };
    return (id) => {
      saveRecordRow(db, "series", { id, isNew: before === null, columns });
      writeRhythms(db, id, rhythms);
    };
  };
};

function checkKeyChange(db: Db, key: SeriesKey, { id, text }: KeptRecord): Problem[] {
  const changed = SERIES_KEY_FIELDS.filter((field) => (key[field] ?? "") !== text[field]);
  if (changed.length === 0) return [];
  const bound = isPublicSeries(db, id)
    ? "key_is_published"
    : holds(db, "isContinued", id)
      ? "key_is_continued"
      : holds(db, "leadsHeadline", id)
        ? "key_leads_headline"
        : null;
  if (bound === null) return [];
  return changed.map((field) => ({ field, code: bound }));
}
