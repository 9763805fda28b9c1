import { importPath } from "@/lib/config/paths";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { formatNumber } from "@/lib/i18n/format";
import { IMPORT_STEPS, type ImportStep } from "@/lib/domain/import/import-steps";
import styles from "./step-nav.module.css";

/** The steps from a file to figures, with what each still waits for. */
export function StepNav({
  id,
  current,
  waiting,
  language: { t, locale },
}: {
  id: string;
  current: ImportStep;
  /** What a step asks for, in few words; null where it asks for nothing. */
  waiting: Record<ImportStep, string | null>;
  language: Language;
}) {
  return (
    <nav aria-label={t("admin.import.steps")} className={styles.nav}>
      <ol>
        {IMPORT_STEPS.map((step, at) => (
          <li key={step}>
            <a
              href={localizePath(importPath(id, new URLSearchParams({ step })), locale)}
              aria-current={step === current ? "step" : undefined}
            >
              <span className={styles.number}>{formatNumber(at + 1, locale)}</span>
              <span className={styles.text}>
                {t(`admin.import.step.${step}`)}
                {waiting[step] !== null && <span className={styles.waiting}>{waiting[step]}</span>}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
