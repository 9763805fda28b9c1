import type { AuditLine, AuditPage, AuditSubject } from "@/lib/domain/audit-trail";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { describeMeasure, describeSeries } from "./describe-figure";
import { originName } from "./describe-origin";
import { formatDate, formatNumber, localName } from "./format";
import { isolate } from "./isolate";
import type { Language, Translator } from "./language";

type Subjects = AuditPage["subjects"];

/** Who did it: a person's name, or what a command is called. */
export function describeActor(actor: string, subjects: Subjects, { t }: Language): string {
  const subject = subjects.get(actor);
  if (subject?.kind === "person") return subject.name;
  const command = `admin.audit.command.${actor}` as "admin.audit.command.seed";
  return t.has(command) ? t(command) : t("admin.audit.deleted");
}

/** What a record of the trail is called, without the word for its kind. */
export function nameSubject(subject: AuditSubject, language: Language): string {
  const { locale } = language;
  switch (subject.kind) {
    case "figure":
      return [
        describeSeries(subject.series, language),
        originName(subject.series, language),
        formatDate(subject.asOf, locale),
      ].join(" · ");
    case "series":
      return [
        describeSeries(subject.series, language),
        originName(subject.series, language),
        describeMeasure(subject.series, language),
      ].join(" · ");
    case "document":
      return subject.title;
    case "person":
      return subject.name;
    default:
      return localName(subject.name, locale);
  }
}

/** A record with the word for its kind: the crisis “Libya”. */
function describeSubject(id: string, subjects: Subjects, language: Language): string {
  const subject = subjects.get(id);
  const name = subject === undefined ? id : nameSubject(subject, language);
  const kind = subject?.kind ?? (id.startsWith("file:") ? "file" : "unknown");
  const shown = kind === "file" ? id.slice("file:".length) : name;
  return language.t(`admin.audit.subject.${kind}`, { name: isolate(shown, language.locale) });
}

/** What was done, as a sentence whose subject is who did it. */
export function describeAuditLine(
  { action, subject, detail }: Pick<AuditLine, "action" | "subject" | "detail">,
  subjects: Subjects,
  language: Language,
): string {
  const { t, locale } = language;
  const text = (name: string): string => {
    const value = detail[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  const names = [detail["seriesIds"] ?? detail["crisisIds"]].flat().flatMap((id) => {
    const one = typeof id === "string" ? subjects.get(id) : undefined;
    return one === undefined ? [] : [isolate(nameSubject(one, language), locale)];
  });
  const day = parseCalendarDate(text("on"));
  const figures = Number(detail["figures"] ?? 0);
  const other = text("intoId") || text("supersededById");
  const revision = Number(detail["revision"] ?? 0);
  const key = `admin.audit.event.${action.replace(".", "_")}` as "admin.audit.event.record_edited";
  const values = {
    action,
    what: action.startsWith("import.")
      ? t("admin.audit.subject.file", { name: isolate(text("name"), locale) })
      : describeWhat(action, subject, subjects, language),
    published: String(detail["isPublished"] === true),
    other: other === "" ? "" : describeSubject(other, subjects, language),
    revision: formatNumber(revision, locale),
    figures,
    number: formatNumber(figures, locale),
    own: String(detail["ownFigure"] === true),
    by: text("by"),
    on: day === null ? "" : formatDate(day, locale),
    reason: text("reason"),
    slot: slotOf(text("slot"), t),
    list: names.length === 0 ? t("admin.audit.nobody") : names.join(t("common.comma")),
    from: roleOf(text("from"), t),
    to: roleOf(text("to"), t),
    value: text("value"),
  };
  return t.has(key) ? t(key, values) : t("admin.audit.event.unknown", values);
}

function describeWhat(
  action: string,
  subject: string,
  subjects: Subjects,
  language: Language,
): string {
  const { t } = language;
  if (action.startsWith("draft.")) return t("admin.audit.subject.draft", { name: subject });
  if (action.startsWith("setting.")) return t("admin.audit.subject.setting", { name: subject });
  return describeSubject(subject, subjects, language);
}

function slotOf(slot: string, t: Translator): string {
  const key = `codes.slot.${slot}` as "codes.slot.killed";
  return t.has(key) ? t(key) : slot;
}

function roleOf(role: string, t: Translator): string {
  const key = `admin.people.role.${role}` as "admin.people.role.reporter";
  return t.has(key) ? t(key) : role;
}
