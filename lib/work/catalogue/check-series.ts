import "server-only";
import type { RecordText } from "@/lib/domain/catalogue";
import type { Actor } from "@/lib/domain/permissions";
import { utcDay } from "@/lib/domain/utc-day";
import { CHECK_FORM } from "@/lib/schema/catalogue/check-form";
import { readKeptRecord } from "@/lib/store/catalogue-read";
import { raiseDataVersion } from "@/lib/store/data-version";
import { insertSeriesCheck, isPublicSeries } from "@/lib/store/write-series";
import { writeAudit } from "@/lib/store/write-audit";
import { writeTransaction } from "@/lib/store/write-transaction";
import { refuseInvalid, refuseNotFound } from "@/lib/work/refuse";
import { requirePermission } from "@/lib/work/require-permission";
import { parseForm } from "./prepare-record";

/**
 * Records that the person looked for a newer figure of a series on a day and there was none. The day
 * is not in the future; a day that is recorded already stays as it is.
 */
export async function checkSeries(
  actor: Actor | null,
  { seriesId, form, at }: { seriesId: string; form: RecordText; at: Date },
): Promise<void> {
  const person = requirePermission(actor, "figure.submit");
  const { on, note } = parseForm(CHECK_FORM, form);
  await writeTransaction((db) => {
    const series = readKeptRecord(db, "series", seriesId) ?? refuseNotFound("series");
    requirePermission(person, "figure.submit", series.crisisId);
    const today = utcDay(at);
    if (on > today) refuseInvalid({ field: "on", code: "in_future", values: { today } });
    if (series.archived) refuseInvalid({ field: null, code: "is_archived" });
    if (!insertSeriesCheck(db, { seriesId, checkedOn: on, note }))
      refuseInvalid({ field: "on", code: "checked_already" });
    writeAudit(db, { by: person.id, at }, [{ action: "series.checked", seriesId, on }]);
    if (isPublicSeries(db, seriesId)) raiseDataVersion(db);
  });
}
