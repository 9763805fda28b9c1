import { PASTE_PATH } from "@/lib/config/paths";
import type { Crisis } from "@/lib/domain/model";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/components/admin/forms/action-form";
import { ActionButton } from "./action-button";
import { CrisisSelect } from "./crisis-select";
import styles from "./start.module.css";

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
        <div className={styles.part}>
          <ActionButton action={action} label={t("admin.entry.start.button")} strong>
            <CrisisSelect crises={crises} chosen={chosen} language={language} />
          </ActionButton>
          <p>
            <a href={localizePath(PASTE_PATH, language.locale)}>{t("admin.paste.link")}</a>
          </p>
        </div>
      )}
    </Section>
  );
}
