import { parseCalendarDate } from "@/lib/domain/calendar-date";
import type { RecordText } from "@/lib/domain/catalogue";
import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { Facts } from "@/components/ui/facts";
import styles from "./documents-beside.module.css";

const FIELDS = ["title", "url", "publisher", "published", "language", "note"] as const;

/** Documents side by side, field by field. */
export function DocumentsBeside({
  sides,
  note,
  language: { t, locale },
}: {
  sides: { title: string; text: RecordText }[];
  note: string;
  language: Language;
}) {
  const show = (field: (typeof FIELDS)[number], value: string): string => {
    const day = field === "published" ? parseCalendarDate(value) : null;
    return day === null ? value : formatDate(day, locale);
  };
  return (
    <div className={styles.beside}>
      <div className={styles.sides}>
        {sides.map(({ title, text }) => (
          <section key={title} className={styles.side}>
            <h2>{title}</h2>
            <Facts
              facts={FIELDS.map((field) => ({
                term: t(`admin.documents.field.${field}`),
                value: <bdi>{show(field, text[field] ?? "") || "—"}</bdi>,
              }))}
            />
          </section>
        ))}
      </div>
      <p>{note}</p>
    </div>
  );
}
