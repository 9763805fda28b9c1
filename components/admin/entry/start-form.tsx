import type { Crisis } from "@/lib/domain/model";
import type { Language } from "@/lib/i18n/language";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/admin/forms/action-form";
import { ActionButton } from "./action-button";
import { CrisisSelect } from "./crisis-select";

/** Begins an empty report on a crisis. */
export function StartForm({
  crises,
  chosen,
  language,
  action,
}: {
  crises: readonly Crisis[];
  /** Slug. */
  chosen: string;
  language: Language;
  action: FormAction;
}) {
  const { t } = language;
  return (
    <Section id="start" title={t("admin.entry.start.title")}>
      {crises.length === 0 ? (
        <p>{t("admin.entry.start.none")}</p>
      ) : (
        <ActionButton action={action} label={t("admin.entry.start.button")} strong>
          <CrisisSelect crises={crises} chosen={chosen} language={language} />
        </ActionButton>
      )}
    </Section>
  );
}
