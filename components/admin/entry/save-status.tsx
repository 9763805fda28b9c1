"use client";

import { useTranslations } from "next-intl";
import type { KeepStatus } from "./draft-keeper";
import styles from "./save-status.module.css";

/** Whether what was typed is safe, and what to do where it is not. */
export function SaveStatus({
  status,
  restored,
  signIn,
  onKeepMine,
  onTakeTheirs,
}: {
  status: KeepStatus;
  /** Text from an earlier visit came back. */
  restored: boolean;
  /** Address of the sign-in page. */
  signIn: string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}) {
  const t = useTranslations("admin.entry.keep");
  return (
    <div className={styles.status}>
      <output className={styles.line} data-status={status.kind}>
        {t(status.kind)}
        {restored && ` ${t("restored")}`}
      </output>
      {status.kind === "signed_out" && (
        <p className={styles.notice}>
          <a href={signIn} target="_blank" rel="noreferrer">
            {t("signIn")}
          </a>
        </p>
      )}
      {status.kind === "conflict" && (
        <div role="alert" className={styles.notice}>
          <p>{t("conflictText")}</p>
          <div className={styles.choices}>
            <button type="button" className={styles.button} onClick={onKeepMine}>
              {t("keepMine")}
            </button>
            <button type="button" className={styles.button} onClick={onTakeTheirs}>
              {t("takeTheirs")}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
