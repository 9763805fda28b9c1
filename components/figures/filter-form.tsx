import { formatSort } from "@/lib/schema/figure-query-format";
import type { FigurePage } from "@/lib/domain/figure-filter";
import { fullName } from "@/lib/i18n/describe-origin";
import { formatNumber, localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { SubmitButton } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import disclosureStyles from "@/components/ui/disclosure.module.css";
import { SelectField, TextField } from "@/components/ui/field";
import styles from "@/components/ui/filter-form.module.css";
import { Disclosure } from "@/components/ui/disclosure";
import type { FilterOptions } from "./filter-options";

const SORTS = ["-asOf", "asOf", "-published", "published", "-value", "value"] as const;
const STATUSES = ["superseded", "withdrawn", "superseded,withdrawn"] as const;
const ROLES = ["recommended", "triangulation"] as const;

/** Narrows and orders a table of figures; sent as it stands into the URL. */
export function FilterForm({
  action,
  page: { filter, sort },
  options,
  kept,
  active,
  language,
}: {
  /** Address of the page, in the reader's language. */
  action: string;
  page: FigurePage;
  options: FilterOptions;
  /** Parts of the view that the form does not show and must not lose. */
  kept: [string, string][];
  /** How many filters are set. */
  active: number;
  language: Language;
}) {
  const { t, locale } = language;
  const any = t("figure.filter.any");
  const joined = (values: readonly string[]): string | null => values.join(",") || null;
  return (
    <Disclosure className={styles.details}>
      <summary className={classNames(disclosureStyles.summary, styles.summary)}>
        {t("figure.filter.title")}
        {active > 0 && (
          <span className={styles.active}>
            {t("figure.filter.active", { count: active, number: formatNumber(active, locale) })}
          </span>
        )}
      </summary>
      <form action={`${action}#figures`} className={styles.form}>
        {kept.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <SelectField
          label={t("figure.filter.indicator")}
          name="indicator"
          value={joined(filter.indicator)}
          any={any}
          options={options.indicator.map((code) => ({
            value: code,
            label: t(`codes.indicator.${code}`),
          }))}
        />
        <SelectField
          label={t("figure.filter.population")}
          name="population"
          value={joined(filter.population)}
          any={any}
          options={options.population.map((code) => ({
            value: code,
            label: t(`codes.population.${code}`),
          }))}
        />
        <SelectField
          label={t("figure.filter.measure")}
          name="measure"
          value={joined(filter.measure)}
          any={any}
          options={options.measure.map((code) => ({
            value: code,
            label: t(`codes.measure.${code}`),
          }))}
        />
        <SelectField
          label={t("figure.filter.origin")}
          name="origin"
          value={joined(filter.origin)}
          any={any}
          options={options.origin.map((organisation) => ({
            value: organisation.code,
            label: fullName(organisation, locale),
          }))}
        />
        <SelectField
          label={t("figure.filter.place")}
          name="place"
          value={joined(filter.place)}
          any={any}
          options={options.place.map((place) => ({
            value: place.slug,
            label: localName(place.name, locale),
          }))}
        />
        <SelectField
          label={t("figure.filter.role")}
          name="role"
          value={joined(filter.role)}
          any={any}
          options={ROLES.map((code) => ({ value: code, label: t(`codes.role.${code}`) }))}
        />
        <SelectField
          label={t("figure.filter.status")}
          name="status"
          value={joined(filter.status)}
          any={t("figure.filter.statusPublished")}
          options={STATUSES.map((value) => ({
            value,
            label: t(
              `figure.filter.statusAlso.${value === "superseded,withdrawn" ? "both" : value}`,
            ),
          }))}
        />
        <SelectField
          label={t("figure.filter.sort")}
          name="sort"
          value={formatSort(sort) === "-asOf" ? null : formatSort(sort)}
          any={t("figure.filter.sortBy.-asOf")}
          options={SORTS.slice(1).map((value) => ({
            value,
            label: t(`figure.filter.sortBy.${value}`),
          }))}
        />
        <TextField label={t("figure.filter.from")} name="from" type="date" value={filter.from} />
        <TextField label={t("figure.filter.to")} name="to" type="date" value={filter.to} />
        <TextField
          label={t("figure.filter.knownOn")}
          name="knownOn"
          type="date"
          value={filter.knownOn}
        />
        <TextField label={t("figure.filter.words")} name="q" type="search" value={filter.q} />
        <div className={styles.actions}>
          <SubmitButton>{t("figure.filter.apply")}</SubmitButton>
          <a href={`${action}#figures`}>{t("figure.filter.reset")}</a>
        </div>
      </form>
    </Disclosure>
  );
}
