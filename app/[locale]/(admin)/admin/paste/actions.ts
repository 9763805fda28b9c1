"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { runAction } from "@/lib/auth/run-action";
import { draftPath } from "@/lib/config/paths";
import type { Actor } from "@/lib/domain/permissions";
import type { RefusalReason } from "@/lib/domain/refusal";
import { describeProblem, describeRefusal } from "@/lib/i18n/describe-refusal";
import { languageOf, type Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { documentOf, readPasteForm, type PasteForm } from "@/lib/schema/paste-form";
import { requirePermission } from "@/lib/work/require-permission";
import { startDraftFromSuggestions } from "@/lib/work/start-draft-from-suggestions";
import { suggestFigures } from "@/lib/work/suggest-figures";
import type { PasteState, Verdict } from "@/components/admin/paste/paste-state";
import {
  findByName,
  keepRows,
  nameRows,
  resolveNames,
} from "@/components/admin/paste/resolve-names";
import { readNameLists } from "./read-lists";

/** Reads a pasted text, or starts a draft with the figures in it that the person accepted. */
export async function pasteAction(before: PasteState, form: FormData): Promise<PasteState> {
  const language = languageOf(await getLocale());
  const sent = readPasteForm(form);
  const next: PasteState = {
    attempt: before.attempt + 1,
    problem: null,
    fieldProblems: {},
    typed: sent.texts,
    read: null,
    verdicts: verdictsOf(sent),
  };
  const result = await runAction((actor, at) => {
    requirePermission(actor, "draft.write");
    if (sent.intent === "change") return {};
    return sent.intent === "draft"
      ? startDraft(actor, sent, { at, language })
      : readText(actor, sent, language);
  });
  if (result.ok && sent.intent !== "draft") return { ...next, ...result.value };
  // What was read is not read again: it stands there as the person left it.
  const kept = sent.intent === "draft" && before.read ? keepRows(before.read, sent.rows) : null;
  const told = result.ok ? result.value : sayRefusal(result.reason, language);
  return { ...next, read: kept, ...told };
}

async function readText(
  actor: Actor | null,
  sent: PasteForm,
  language: Language,
): Promise<Partial<PasteState>> {
  const { crisis, text, document: id, published, publisher } = sent.texts;
  const read = await suggestFigures(actor, {
    crisis,
    text,
    language: sent.language,
    document: { id, published },
  });
  const lists = await readNameLists(actor, language);
  if (publisher !== "" && findByName(lists.organisations)(publisher) === null) {
    return {
      problem: language.t("admin.problems.invalid"),
      fieldProblems: { publisher: language.t("admin.paste.unknown.origin") },
    };
  }
  return { read: nameRows(read, lists), verdicts: {} };
}

/** Leads to the draft; answers where names of accepted figures are not on the lists. */
async function startDraft(
  actor: Actor | null,
  sent: PasteForm,
  { at, language }: { at: Date; language: Language },
): Promise<Partial<PasteState>> {
  const lists = await readNameLists(actor, language);
  const accepted = sent.rows.filter(({ key }) => sent.accepted.includes(key));
  const { rows, unknown } = resolveNames(accepted, lists);
  if (unknown.length > 0) {
    const problems = unknown.map(({ field, list }) => [
      field,
      language.t(`admin.paste.unknown.${list}`),
    ]);
    return {
      problem: language.t("admin.problems.invalid"),
      fieldProblems: Object.fromEntries(problems) as Record<string, string>,
    };
  }
  const publisher = findByName(lists.organisations)(sent.texts.publisher) ?? "";
  const { id } = await startDraftFromSuggestions(actor, {
    crisis: sent.texts.crisis,
    document: documentOf(sent.texts, publisher),
    rows,
    at,
  });
  redirect(localizePath(draftPath(id), language.locale));
}

function sayRefusal(reason: RefusalReason, language: Language): Partial<PasteState> {
  const problems = reason.kind === "invalid" ? reason.problems : [];
  return {
    problem: describeRefusal(reason, language),
    fieldProblems: Object.fromEntries(
      problems.flatMap((one) =>
        one.field === null ? [] : [[one.field, describeProblem(one, language)]],
      ),
    ),
  };
}

function verdictsOf({ accepted, dropped }: PasteForm): Record<string, Verdict> {
  return Object.fromEntries([
    ...dropped.map((key) => [key, "dropped"]),
    ...accepted.map((key) => [key, "accepted"]),
  ]) as Record<string, Verdict>;
}
