"use server";

import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { runAction } from "@/lib/auth/run-action";
import { adminEventPath, adminRecordPath, withQuery } from "@/lib/config/paths";
import type { RecordKind, RecordText } from "@/lib/domain/catalogue";
import type { MoveState, RecordFormState, RecordTarget } from "@/lib/domain/record-form";
import { languageOf } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import {
  formatHeadlines,
  parseHeadlines,
  readFormState,
  readRecordForm,
  readTarget,
} from "@/lib/schema/catalogue/read-form";
import { archiveRecord, restoreRecord } from "@/lib/work/catalogue/archive-record";
import { checkSeries } from "@/lib/work/catalogue/check-series";
import { chooseHeadlines, type HeadlineSeries } from "@/lib/work/catalogue/choose-headlines";
import { createRecord } from "@/lib/work/catalogue/create-record";
import { editRecord } from "@/lib/work/catalogue/edit-record";
import type { Done } from "@/components/admin/lists/done-notice";
import { describeRefusal, refuseForm } from "@/components/admin/lists/refuse-form";

/** To the page about a record, which says what was done. */
async function goTo({ kind, crisisId }: RecordTarget, id: string, done: Done): Promise<never> {
  const path = kind === "event" ? adminEventPath(crisisId ?? "", id) : adminRecordPath(kind, id);
  const query = new URLSearchParams({ done });
  return redirect(localizePath(withQuery(path, query), await getLocale()));
}

function requireKind({ kind }: RecordTarget): RecordKind {
  return kind === "document" ? notFound() : kind;
}

/** Adds a record or saves an edit of one; comes back with the form where that cannot be. */
export async function saveRecordAction(
  state: RecordFormState,
  form: FormData,
): Promise<RecordFormState> {
  const before = readFormState(state) ?? notFound();
  const { target } = before;
  const { id, crisisId, revision } = target;
  const kind = requireKind(target);
  const values = readRecordForm(form, before.theirs);
  const result = await runAction(async (actor, at) => {
    if (id === null) return createRecord(actor, { kind, crisisId, form: values, at });
    await editRecord(actor, { kind, id, baseRevision: revision, form: values, at });
    return { id };
  });
  if (result.ok) return goTo(target, result.value.id, id === null ? "added" : "saved");
  const refused = refuseForm(before, values, result.reason, languageOf(await getLocale()));
  // Somebody else saved the very same.
  if (result.reason.kind === "conflict" && refused.theirs === null)
    return goTo(target, id ?? "", "saved");
  return refused;
}

/** Puts a record into the archive, or takes it out where it is in there. */
export async function moveRecordAction(state: MoveState): Promise<MoveState> {
  const target = readTarget(state.target) ?? notFound();
  const { id, revision } = target;
  const kind = requireKind(target);
  const which = { kind, id: id ?? "", baseRevision: revision };
  const { isArchived } = state;
  const result = await runAction((actor, at) =>
    isArchived ? restoreRecord(actor, { ...which, at }) : archiveRecord(actor, { ...which, at }),
  );
  if (result.ok) return goTo(target, which.id, isArchived ? "restoredNow" : "archivedNow");
  return { ...state, problems: describeRefusal(result.reason, languageOf(await getLocale())) };
}

/** Records "checked, no change" for a series. */
export async function checkSeriesAction(
  state: RecordFormState,
  form: FormData,
): Promise<RecordFormState> {
  const before = readFormState(state) ?? notFound();
  const values = readRecordForm(form, null);
  const seriesId = before.target.id ?? "";
  const result = await runAction((actor, at) => checkSeries(actor, { seriesId, form: values, at }));
  if (result.ok) return goTo(before.target, seriesId, "checkedNow");
  return refuseForm(before, values, result.reason, languageOf(await getLocale()));
}

/** Chooses the series that lead the headlines of a crisis. */
export async function chooseHeadlinesAction(
  state: RecordFormState,
  form: FormData,
): Promise<RecordFormState> {
  const before = readFormState(state) ?? notFound();
  const values: RecordText = readRecordForm(form, before.theirs);
  const { target } = before;
  const chosen = parseHeadlines(values);
  const input = { crisisId: target.id ?? "", baseRevision: target.revision, chosen };
  const result = await runAction((actor, at) => chooseHeadlines(actor, { ...input, at }));
  if (result.ok) return goTo(target, input.crisisId, "saved");
  const { reason } = result;
  const asText =
    reason.kind === "conflict"
      ? { ...reason, current: formatHeadlines(reason.current as HeadlineSeries) }
      : reason;
  return refuseForm(before, values, asText, languageOf(await getLocale()));
}
