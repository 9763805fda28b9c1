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
import { archiveDocument } from "@/lib/work/catalogue/archive-document";
import { archiveRecord, restoreRecord } from "@/lib/work/catalogue/archive-record";
import { checkSeries } from "@/lib/work/catalogue/check-series";
import { chooseHeadlines, type HeadlineSeries } from "@/lib/work/catalogue/choose-headlines";
import { createRecord } from "@/lib/work/catalogue/create-record";
import { editDocument } from "@/lib/work/catalogue/edit-document";
import { editRecord } from "@/lib/work/catalogue/edit-record";
import { mergeOrganisations } from "@/lib/work/catalogue/merge-organisations";
import { mergeDocuments } from "@/lib/work/merge-documents";
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
  const { kind, revision } = target;
  const id = target.id ?? "";
  const { isArchived } = state;
  const result = await runAction<unknown>((actor, at) => {
    if (kind === "document")
      return archiveDocument(actor, { documentId: id, archived: !isArchived, at });
    const which = { kind, id, baseRevision: revision, at };
    return isArchived ? restoreRecord(actor, which) : archiveRecord(actor, which);
  });
  if (result.ok) return goTo(target, id, isArchived ? "restoredNow" : "archivedNow");
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

/** Changes a document, for all of its figures at once. */
export async function changeDocumentAction(
  state: RecordFormState,
  form: FormData,
): Promise<RecordFormState> {
  const before = readFormState(state) ?? notFound();
  const { target } = before;
  const values = readRecordForm(form, before.theirs);
  const input = { documentId: target.id ?? "", baseRevision: target.revision, form: values };
  const result = await runAction((actor, at) => editDocument(actor, { ...input, at }));
  if (result.ok) return goTo(target, input.documentId, "saved");
  const { reason } = result;
  // The reason belongs to the change and not to the document: nobody else has one.
  const own = { reason: values["reason"] ?? "" };
  const kept =
    reason.kind === "conflict"
      ? { ...reason, current: { ...(reason.current as RecordText), ...own } }
      : reason;
  return refuseForm(before, values, kept, languageOf(await getLocale()));
}

/** Merges a duplicate into the record that the form names, as it was looked at. */
export async function mergeAction(
  state: RecordFormState,
  form: FormData,
): Promise<RecordFormState> {
  const before = readFormState(state) ?? notFound();
  const { target } = before;
  const values = readRecordForm(form, null);
  const { intoId = "", intoRevision = "", reason = "" } = values;
  const revisions = { baseRevision: target.revision, intoRevision: Number(intoRevision) };
  const id = target.id ?? "";
  const result = await runAction<unknown>((actor, at) =>
    target.kind === "document"
      ? mergeDocuments(actor, { documentId: id, intoId, ...revisions, reason, at })
      : mergeOrganisations(actor, { organisationId: id, intoId, ...revisions, at }),
  );
  if (result.ok) return goTo(target, intoId, "mergedNow");
  const problems = describeRefusal(result.reason, languageOf(await getLocale()));
  return { ...before, attempt: before.attempt + 1, values, problems };
}
