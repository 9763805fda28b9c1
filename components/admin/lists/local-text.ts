import type { RecordText } from "@/lib/domain/catalogue";
import { localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";

/** A record's name or title in the reader's language. */
export function localText(text: RecordText, base: "name" | "title", { locale }: Language): string {
  const own = (suffix: string): string | null => text[`${base}${suffix}`] || null;
  return localName({ en: text[base] ?? "", fr: own("Fr"), ar: own("Ar") }, locale);
}
