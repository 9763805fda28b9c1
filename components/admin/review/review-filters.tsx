import { INDICATORS } from "@/lib/domain/codes";
import { REVIEW_KINDS, type ReviewQueue } from "@/lib/domain/review-views";
import { REVIEW_PATH } from "@/lib/config/paths";
import { formatNumber, localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { QUEUE_AGES, type ReviewQuery } from "@/lib/schema/review-query";
import { SubmitButton } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import disclosureStyles from "@/components/ui/disclosure.module.css";
import { SelectField } from "@/components/ui/field";
import styles from "@/components/ui/filter-form.module.css";
import { Disclosure } from "@/components/ui/disclosure";

/** Narrows the queue; a plain form that ends in the address. */
export function ReviewFilters({
  query: { filter },
  choices,
  language,
}: {
  query: ReviewQuery;
  choices: ReviewQueue["choices"];
  language: Language;
}) {
  const { t, locale } = language;
  const action = localizePath(REVIEW_PATH, locale);
  const any = t("admin.review.filter.any");
  const { crisis, indicator, submitter, kind, days, warned, status } = filter;
  const set = [crisis, indicator, submitter, kind, days, warned || null, filter.import].filter(
    (value) => value !== null,
  ).length;
  return (
    <Disclosure className={styles.details} open={set > 0}>
      <summary className={classNames(disclosureStyles.summary, styles.summary)}>
        {t("admin.review.filter.title")}
        {set > 0 && (
          <span className={styles.active}>
            {t("admin.review.filter.active", { count: set, number: formatNumber(set, locale) })}
          </span>
        )}
      </summary>
      <form action={action} className={styles.form}>
        {status !== "in_review" && <input type="hidden" name="status" value={status} />}
        <SelectField
          label={t("admin.review.filter.crisis")}
          name="crisis"
          value={crisis}
          any={any}
          options={choices.crises.map(({ slug, name }) => ({
            value: slug,
            label: localName(name, locale),
          }))}
        />
        <SelectField
          label={t("admin.review.filter.indicator")}
          name="indicator"
          value={indicator}
          any={any}
          options={INDICATORS.filter((code) => choices.indicators.includes(code)).map((code) => ({
            value: code,
            label: t(`codes.indicator.${code}`),
          }))}
        />
        <SelectField
          label={t("admin.review.filter.submitter")}
          name="submitter"
          value={submitter}
          any={any}
          options={choices.submitters.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          label={t("admin.review.filter.kind")}
          name="kind"
          value={kind}
          any={any}
          options={REVIEW_KINDS.map((one) => ({
            value: one,
            label: t(`admin.review.kind.${one}`),
          }))}
        />
        <SelectField
          label={t("admin.review.filter.days")}
          name="days"
          value={days === null ? null : String(days)}
          any={any}
          options={QUEUE_AGES.map((one) => ({
            value: String(one),
            label: t("admin.review.filter.daysOption", {
              count: one,
              number: formatNumber(one, locale),
            }),
          }))}
        />
        <SelectField
          label={t("admin.review.filter.warned")}
          name="warned"
          value={warned ? "1" : null}
          any={any}
          options={[{ value: "1", label: t("admin.review.filter.warnedOnly") }]}
        />
        {choices.imports.length > 0 && (
          <SelectField
            label={t("admin.review.filter.import")}
            name="import"
            value={filter.import}
            any={any}
            options={choices.imports.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <div className={styles.actions}>
          <SubmitButton>{t("admin.review.filter.apply")}</SubmitButton>
          {set > 0 && <a href={action}>{t("admin.review.filter.reset")}</a>}
        </div>
      </form>
    </Disclosure>
  );
}
