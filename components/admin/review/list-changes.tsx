import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { changedFields, type FigureField } from "@/lib/domain/figure-fields";
import type { ReportedFigure } from "@/lib/domain/model";
import type { DocumentVersion } from "@/lib/domain/review-views";
import { describeField } from "@/lib/i18n/describe-field";
import { fullName } from "@/lib/i18n/describe-origin";
import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { ForeignText } from "@/components/ui/foreign-text";
import type { Change } from "./changes-table";
import { DOCUMENT_FIELDS, nameField, type DocumentField } from "./review-words";

/** What a state of a figure says of a field; null where it says nothing. */
export function FieldText({
  reported,
  field,
  language,
}: {
  reported: ReportedFigure;
  field: FigureField;
  language: Language;
}) {
  const words = describeField(reported, field, language);
  if (words === null) return null;
  if (words.language === null) return words.text;
  return <ForeignText language={words.language}>{words.text}</ForeignText>;
}

/** The fields in which two states of a figure differ, with what each says. */
export function listChanges(
  before: ReportedFigure,
  after: ReportedFigure,
  language: Language,
): Change[] {
  const say = (reported: ReportedFigure, field: FigureField) =>
    describeField(reported, field, language) && (
      <FieldText reported={reported} field={field} language={language} />
    );
  return changedFields(before, after).map((field) => ({
    key: field,
    name: nameField(field, language),
    before: say(before, field),
    after: say(after, field),
  }));
}

/** The fields in which two states of a document differ. */
export function listDocumentChanges(
  before: DocumentVersion,
  after: DocumentVersion,
  language: Language,
): Change[] {
  const say = (version: DocumentVersion, field: DocumentField) => {
    const text = documentText(version, field, language);
    return text === null ? null : <ForeignText language={version.language}>{text}</ForeignText>;
  };
  return DOCUMENT_FIELDS.filter(
    (field) => documentText(before, field, language) !== documentText(after, field, language),
  ).map((field) => ({
    key: field,
    name: nameField(field, language),
    before: say(before, field),
    after: say(after, field),
  }));
}

function documentText(
  version: DocumentVersion,
  field: DocumentField,
  { locale }: Language,
): string | null {
  if (field === "publisher") return version.publisher && fullName(version.publisher, locale);
  const text = version[field];
  const date = text === null ? null : parseCalendarDate(text);
  return date === null ? text : formatDate(date, locale);
}
