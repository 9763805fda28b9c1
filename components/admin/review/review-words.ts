import { isStated } from "@/lib/domain/figure-fields";
import type { NamedPerson, ReviewItem, ReviewSubject } from "@/lib/domain/review-views";
import { describeFigure } from "@/lib/i18n/describe-figure";
import type { Language } from "@/lib/i18n/language";

/** What is under review, in one line: the sentence of the figure, the title of the document. */
export function describeSubject(subject: ReviewSubject, language: Language): string {
  return subject.of === "figure" ? describeFigure(subject.after, language) : subject.after.title;
}

/** The line of what is published now; null where nothing is, or the line is the same. */
export function describeBefore({ subject }: ReviewItem, language: Language): string | null {
  if (subject.before === null) return null;
  const before =
    subject.of === "figure" ? describeFigure(subject.before, language) : subject.before.title;
  return before === describeSubject(subject, language) ? null : before;
}

/** The fields of a document that a person compares. */
export const DOCUMENT_FIELDS = [
  "title",
  "url",
  "publisher",
  "published",
  "firstSeen",
  "retrieved",
  "language",
  "edition",
  "note",
] as const;
export type DocumentField = (typeof DOCUMENT_FIELDS)[number];

/** Fields that are looked at although a state may say nothing of them: that may be the fault. */
const ALWAYS = ["number", "asOf", "start", "counted", "measure", "place", "origin"] as const;
const ALWAYS_LAST = ["page", "excerpt"] as const;
const IF_STATED = [
  "via",
  "dataset",
  "definition",
  "note",
  "role",
  "fallReason",
  "supersedes",
] as const;

/** The fields on which a reviewer may want to comment. */
export function commentableFields(subject: ReviewSubject): string[] {
  if (subject.of === "document") return [...DOCUMENT_FIELDS];
  const stated = IF_STATED.filter((field) => isStated(subject.after, field));
  return [...ALWAYS, ...ALWAYS_LAST, ...stated];
}

/** The name of a field in a comment or a list of changes. */
export function nameField(field: string | null, { t }: Language): string {
  if (field === null) return t("admin.review.item.whole");
  const figure = `admin.record.field.${field}` as "admin.record.field.number";
  if (t.has(figure)) return t(figure);
  const document = `admin.review.documentField.${field}` as "admin.review.documentField.title";
  return t.has(document) ? t(document) : field;
}

const DONE = ["approved", "sent_back", "cancelled"] as const;

/** What a decision did, as the address of the page after it says; null for nothing. */
export function sayDone(done: string | null, { t }: Language): string | null {
  const known = DONE.find((one) => one === done);
  return known === undefined ? null : t(`admin.review.done.${known}`);
}

/** Who did something: a person's name, or what the command is called that did. */
export function sayPerson({ id, name }: NamedPerson, { t }: Language): string {
  const command = `admin.audit.command.${id}` as "admin.audit.command.seed";
  return t.has(command) ? t(command) : name;
}
