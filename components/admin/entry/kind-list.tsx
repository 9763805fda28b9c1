import { ENTRY_PATH } from "@/lib/config/paths";
import type { Crisis } from "@/lib/domain/model";
import type { ReportKind } from "@/lib/domain/report-kind";
import { describeDate } from "@/lib/i18n/describe-dates";
import { shortName } from "@/lib/i18n/describe-origin";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import type { FormAction } from "@/components/admin/forms/action-form";
import { Section } from "@/components/ui/section";
import buttonStyles from "@/components/ui/button.module.css";
import { ActionButton } from "./action-button";
import { CrisisSelect } from "./crisis-select";
import styles from "./start.module.css";

/** The kinds of report that a crisis has: what comes next, or that nothing came today. */
export function KindList({
  kinds,
  most,
  crises,
  chosen,
  language,
  nextAction,
  noNewsAction,
}: {
  kinds: readonly ReportKind[];
  /** How many of them are shown, with a link to all. */
  most: number;
  crises: readonly Crisis[];
  chosen: Crisis;
  language: Language;
  nextAction: FormAction;
  noNewsAction: FormAction;
}) {
  const { t, locale } = language;
  return (
    <Section id="kinds" title={t("admin.entry.kinds.title")}>
      <div className={styles.part}>
        <p className={styles.quiet}>{t("admin.entry.kinds.lede")}</p>
        <form
          method="get"
          action={`${localizePath(ENTRY_PATH, locale)}#kinds`}
          className={styles.line}
        >
          <CrisisSelect crises={crises} chosen={chosen.slug} language={language} />
          <button type="submit" className={buttonStyles.button}>
            {t("admin.entry.kinds.show")}
          </button>
        </form>
        {kinds.length === 0 ? (
          <p className={styles.quiet}>{t("admin.entry.kinds.none")}</p>
        ) : (
          <ul className={styles.list}>
            {kinds.slice(0, most).map((kind) => (
              <Kind
                key={kind.last.id}
                kind={kind}
                crisis={chosen.slug}
                language={language}
                nextAction={nextAction}
                noNewsAction={noNewsAction}
              />
            ))}
          </ul>
        )}
        {kinds.length > most && (
          <p>
            <a href={`${localizePath(ENTRY_PATH, locale)}?crisis=${chosen.slug}&kinds=all#kinds`}>
              {t("admin.entry.kinds.all", {
                count: kinds.length,
                number: formatNumber(kinds.length, locale),
              })}
            </a>
          </p>
        )}
      </div>
    </Section>
  );
}

function Kind({
  kind: { last },
  crisis,
  language,
  nextAction,
  noNewsAction,
}: {
  kind: ReportKind;
  crisis: string;
  language: Language;
  nextAction: FormAction;
  noNewsAction: FormAction;
}) {
  const { t, locale } = language;
  const published =
    last.published === null
      ? t("figure.publishedUnknown")
      : describeDate("published", last.published, language);
  const figures = t("figure.total", {
    count: last.figures,
    number: formatNumber(last.figures, locale),
  });
  const hidden = { crisis, after: last.id };
  return (
    <li className={styles.item}>
      <p>
        <b dir="auto">{last.title}</b>
        <br />
        <span className={styles.quiet}>
          {[shortName(last.publisher, locale), published, figures].join(" · ")}
        </span>
      </p>
      <div className={styles.choices}>
        <ActionButton
          action={nextAction}
          hidden={hidden}
          label={t("admin.entry.kinds.next")}
          says={t("admin.entry.kinds.nextOf", { title: last.title })}
        />
        <ActionButton
          action={noNewsAction}
          hidden={hidden}
          label={t("admin.entry.kinds.noNews")}
          says={t("admin.entry.kinds.noNewsOf", { title: last.title })}
        />
      </div>
    </li>
  );
}
