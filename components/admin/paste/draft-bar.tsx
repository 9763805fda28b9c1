"use client";

import { useLocale, useTranslations } from "next-intl";
import { formatNumber } from "@/lib/i18n/format";
import { classNames } from "@/components/ui/class-names";
import buttonStyles from "@/components/ui/button.module.css";
import styles from "./draft-bar.module.css";
import { countVerdicts, type JudgedText, type Judgement } from "./judge-suggestions";
import { useScripts } from "@/components/ui/use-scripts";

/** How far the person is, and the way on to the rows of a draft. */
export function DraftBar({
  state,
  dispatch,
  busy,
}: {
  state: JudgedText;
  dispatch: (judgement: Judgement) => void;
  busy: boolean;
}) {
  const t = useTranslations("admin.paste");
  const locale = useLocale();
  const scripts = useScripts();
  const { figures, steps } = state;
  const counts = countVerdicts(figures);
  const last = steps.at(-1);
  const say = (count: number) => ({ count, number: formatNumber(count, locale) });
  if (figures.length === 0) return null;
  return (
    <div className={styles.bar}>
      <div className={styles.words}>
        {/* Without scripts nothing counts along. */}
        {scripts && (
          <output className={styles.counts}>
            {(["accepted", "open", "dropped"] as const)
              .filter((verdict) => verdict !== "dropped" || counts.dropped > 0)
              .map((verdict) => (
                <span key={verdict}>{t(`count.${verdict}`, say(counts[verdict]))}</span>
              ))}
          </output>
        )}
      </div>
      <div className={styles.buttons}>
        {/* The first button of the form: what the Enter key sends where there are no scripts. */}
        <button
          type="submit"
          name="intent"
          value="draft"
          disabled={busy}
          className={classNames(buttonStyles.button, buttonStyles.strong)}
        >
          {scripts ? t("startWith", say(counts.accepted)) : t("start")}
        </button>
        {scripts && (
          <>
            <button
              type="button"
              className={buttonStyles.button}
              disabled={counts.open === 0}
              onClick={() => dispatch({ do: "acceptAll" })}
            >
              {t("acceptAll")}
            </button>
            <button
              type="button"
              className={buttonStyles.button}
              disabled={last === undefined}
              onClick={() => dispatch({ do: "undo" })}
            >
              {last === undefined
                ? t("undo.nothing")
                : t(`undo.${last.did}`, { figure: formatNumber(Number(last.key), locale) })}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
