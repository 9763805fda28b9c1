import type { CorrectState } from "@/components/admin/record/correct-state";
import {
  listRowGroups,
  nameRowField,
  nameRowValue,
  type RowGroup,
} from "@/components/admin/record/row-specs";
import { sayPerson } from "@/components/admin/review/review-words";
import type { EntryRowText } from "@/lib/domain/entry";
import { mergeRows } from "@/lib/domain/merge-rows";
import type { Actor } from "@/lib/domain/permissions";
import type { Problem } from "@/lib/domain/refusal";
import type { FigureRecordView } from "@/lib/domain/review-views";
import { describeFinding } from "@/lib/i18n/describe-finding";
import { describeInstant } from "@/lib/i18n/describe-instant";
import { describeFieldProblem } from "@/lib/i18n/describe-field-problem";
import { describeProblem, describeRefusal } from "@/lib/i18n/describe-refusal";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { toEntryRow } from "@/lib/schema/figure-row";
import { REASON_PREFIX, textOfField, toFormTexts } from "@/lib/schema/row-form";
import { examineRevision } from "@/lib/work/examine-revision";
import { nameOrganisations } from "@/app/[locale]/(admin)/admin/_lists/name-organisations";
import { listRowChoices } from "./list-row-choices";

/** What was sent, with what it was based on. */
export interface SentRow {
  figureId: string;
  baseRevision: number;
  row: EntryRowText;
  reason: string;
}

function typedOf({ row, reason }: SentRow): CorrectState["typed"] {
  return { ...toFormTexts(row), reason: [reason] };
}

/** What stands against a row that was sent: problems at their fields, warnings that want a reason. */
export async function sayProblems(
  actor: Actor | null,
  sent: SentRow,
  problems: readonly Problem[],
  { at, language }: { at: Date; language: Language },
): Promise<CorrectState> {
  const { figureId, row, baseRevision } = sent;
  const [found] = (await examineRevision(actor, { figureId, row, at })).rows;
  const findings = found?.findings ?? [];
  const nameOf = await nameOrganisations(actor, language);
  const errors = findings.filter(({ level }) => level === "error");
  const told = [
    ...problems.flatMap((one) => (one.field === null ? [] : [[one.field, tell(one, language)]])),
    ...(found?.problems ?? []).map((one) => [one.field ?? "", describeFieldProblem(one, language)]),
    ...errors.map((one) => [one.field, describeFinding(one, language, nameOf)]),
  ] as [string, string][];
  return {
    problem: describeRefusal({ kind: "invalid", problems: [...problems] }, language),
    fieldProblems: Object.fromEntries(told.filter(([, text]) => text !== "")),
    typed: typedOf(sent),
    baseRevision,
    asked: findings
      .filter(({ level }) => level === "warning")
      .map((one) => ({ code: one.code, text: describeFinding(one, language, nameOf) })),
    merge: null,
  };
}

/** A missing reason is told where it is asked for; what the checks say is told in their words. */
function tell(problem: Problem, language: Language): string {
  return problem.field?.startsWith(REASON_PREFIX) && problem.code === "reason_missing"
    ? language.t("admin.problems.code.reason_missing")
    : describeProblem(problem, language);
}

/** Both versions of a figure that somebody saved in the meantime, field by field. */
export async function offerMerge(
  actor: Actor | null,
  sent: SentRow,
  record: FigureRecordView,
  language: Language,
): Promise<CorrectState> {
  const { t, locale } = language;
  const head = record.states[0];
  const base = record.states.find(({ revision }) => revision === sent.baseRevision);
  const theirs = toEntryRow(head?.reported ?? record.current);
  const start = base ? toEntryRow(base.reported) : theirs;
  const { choices } = mergeRows(start, sent.row, theirs);
  const groups = listRowGroups(await listRowChoices(actor, record, language), language);
  return {
    problem: null,
    fieldProblems: {},
    typed: typedOf(sent),
    baseRevision: record.lastRevision,
    asked: [],
    merge: {
      lede: head
        ? t("admin.record.merge.lede", {
            name: sayPerson(head.savedBy, language),
            revision: formatNumber(head.revision, locale),
            date: describeInstant(head.savedAt, language),
            reason: head.reason,
          })
        : "",
      choices: choices.map(({ field, isContested, from }) => ({
        field,
        label: nameRowField(groups, field),
        mine: shown(groups, sent.row, field),
        theirs: shown(groups, theirs, field),
        isContested,
        from,
      })),
    },
  };
}

function shown(
  groups: readonly RowGroup[],
  row: EntryRowText,
  field: Parameters<typeof nameRowField>[1],
): string {
  return nameRowValue(groups, field, textOfField(row, field));
}
