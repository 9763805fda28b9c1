import type { Crisis } from "@/lib/domain/model";
import type { KindMember } from "@/lib/domain/report-kind";
import { shortName } from "@/lib/i18n/describe-origin";
import { formatDate, localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";

/** Documents on record by crisis, each with who brought it out and when. */
export function documentOptions(
  groups: readonly { crisis: Crisis; documents: readonly KindMember[] }[],
  { locale }: Language,
): { crisis: string; options: { value: string; label: string }[] }[] {
  return groups.map(({ crisis, documents }) => ({
    crisis: localName(crisis.name, locale),
    options: documents.map(({ id, title, published, publisher }) => ({
      value: id,
      label: [published && formatDate(published, locale), shortName(publisher, locale), title]
        .filter((part) => part !== null)
        .join(" · "),
    })),
  }));
}
