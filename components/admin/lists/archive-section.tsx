import type { KeptRecord } from "@/lib/domain/catalogue";
import type { MoveState, RecordTarget } from "@/lib/domain/record-form";
import type { Language } from "@/lib/i18n/language";
import { Section } from "@/components/ui/section";
import { MoveForm } from "./move-form";

/** What the archive means for a record, and the way in or out. */
export function ArchiveSection({
  target,
  record,
  action,
  language: { t },
}: {
  target: RecordTarget;
  record: Pick<KeptRecord, "archived">;
  action: (state: MoveState) => Promise<MoveState>;
  language: Language;
}) {
  const { archived } = record;
  return (
    <Section id="archive" title={t("admin.catalogue.archive.title")}>
      <p>{t(archived ? "admin.catalogue.archive.is" : `admin.catalogue.archive.${target.kind}`)}</p>
      <MoveForm
        // Another form once the record was saved: it is about the record as it stands.
        key={`${target.revision} ${archived}`}
        action={action}
        start={{ target, isArchived: archived, problems: [] }}
        submit={t(`admin.catalogue.archive.${archived ? "restore" : "archive"}`)}
      />
    </Section>
  );
}
