import { importPath } from "@/lib/config/paths";
import type { ImportRecord } from "@/lib/domain/import/import-record";
import type { HiddenRows } from "@/lib/domain/import/table-head";
import { describeInstant } from "@/lib/i18n/describe-instant";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { Notice } from "@/components/ui/notice";
import { ActionForm, type FormAction } from "@/components/admin/forms/action-form";
import styles from "./import-page.module.css";

/** What is to be known of a file at every step. */
export function ImportNotices({
  record: { id, version, earlier, head },
  discardAction,
  language,
}: {
  record: ImportRecord;
  discardAction: FormAction;
  language: Language;
}) {
  const { t, locale } = language;
  const { hiddenRows } = head;
  return (
    <div className={styles.notices}>
      {hiddenRows !== undefined && (
        <Notice>
          {t("admin.import.hiddenRows", {
            count: hiddenRows.count,
            number: formatNumber(hiddenRows.count, locale),
            list: listRows(hiddenRows, language),
          })}
        </Notice>
      )}
      {earlier !== null && (
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
      )}
    </div>
  );
}

function listRows({ first, count }: HiddenRows, { t, locale }: Language): string {
  const list = first.map((row) => formatNumber(row, locale)).join(t("common.comma"));
  return count > first.length ? `${list} …` : list;
}
