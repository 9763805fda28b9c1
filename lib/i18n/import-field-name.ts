import type { ImportField } from "@/lib/domain/import/import-field";
import type { Language } from "./language";
import { MESSAGES } from "./messages";

type Label = keyof typeof MESSAGES.en.admin.fields.label;
type OwnLabel = keyof typeof MESSAGES.en.admin.import.field;

/** What a column of our files is called in words; its own name where only programs read it. */
export function importFieldName(field: ImportField, { t }: Language): string {
  const own = (text: string): text is OwnLabel => text in MESSAGES.en.admin.import.field;
  const known = (text: string): text is Label => text in MESSAGES.en.admin.fields.label;
  if (own(field)) return t(`admin.import.field.${field}`);
  const name = field.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return known(name) ? t(`admin.fields.label.${name}`) : field;
}
