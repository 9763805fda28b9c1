import { importPath } from "@/lib/config/paths";
import type { ImportRecord } from "@/lib/domain/import/import-record";
import { describeInstant } from "@/lib/i18n/describe-instant";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { Notice } from "@/components/ui/notice";
import { ActionForm, type FormAction } from "@/components/admin/forms/action-form";
import styles from "./import-page.module.css";

/** What is to be known of a file at every step. */
export function ImportNotices({
  record: { id, version, earlier },
  discardAction,
  language,
}: {
  record: ImportRecord;
  discardAction: FormAction;
  language: Language;
}) {
  const { t, locale } = language;
  if (earlier === null) return null;
  return (
    <div className={styles.notices}>
      <Notice>
        <p>
          {t("admin.import.earlier.text", {
            when: describeInstant(earlier.committedAt, language),
          })}
        </p>
        <p>
          <a href={localizePath(importPath(earlier.id), locale)}>
            {t("admin.import.earlier.link")}
          </a>
        </p>
        <ActionForm
          action={discardAction}
          hidden={{ id, version: String(version) }}
          submit={t("admin.import.discard")}
          quiet
        />
      </Notice>
    </div>
  );
}
