import type { ReactNode } from "react";
import type { CatalogueQuery } from "@/lib/domain/catalogue-lists";
import { adminListPath, type AdminList } from "@/lib/config/paths";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { formatCatalogueQuery } from "@/lib/schema/catalogue-query";
import { SubmitButton } from "@/components/ui/button";
import { SelectField, TextField, type Option } from "@/components/ui/field";
import { Pagination } from "@/components/ui/pagination";
import styles from "./list-page.module.css";

/** A list with its search before it and its pages after it. */
export function ListPage({
  list,
  query,
  crises = null,
  page,
  language,
  children,
}: {
  list: AdminList;
  query: CatalogueQuery;
  /** Crises to narrow the list to, where it is one of series. */
  crises?: Option[] | null;
  page: { total: number; pages: number };
  language: Language;
  children: ReactNode;
}) {
  const { t, locale } = language;
  const hrefOf = (number: number): string =>
    localizePath(adminListPath(list, formatCatalogueQuery({ ...query, page: number })), locale);
  return (
    <>
      <search>
        <form action={localizePath(adminListPath(list), locale)} className={styles.search}>
          <TextField
            label={t("admin.catalogue.list.words")}
            name="q"
            type="search"
            value={query.q}
          />
          {crises !== null && (
            <SelectField
              label={t("admin.catalogue.list.crisis")}
              name="crisis"
              value={query.crisis}
              any={t("admin.catalogue.list.any")}
              options={crises}
            />
          )}
          <SelectField
            label={t("admin.catalogue.list.where")}
            name="archived"
            value={query.archived ? "1" : null}
            any={t("admin.catalogue.list.inUse")}
            options={[{ value: "1", label: t("admin.catalogue.list.archived") }]}
          />
          <SubmitButton>{t("admin.catalogue.list.search")}</SubmitButton>
        </form>
      </search>
      {page.total === 0 ? <p>{t("admin.catalogue.list.none")}</p> : children}
      {page.total > 0 && (
        <Pagination
          label={t("admin.catalogue.list.pages")}
          count={t("admin.catalogue.list.count", {
            count: page.total,
            number: formatNumber(page.total, locale),
          })}
          first={query.page > 1 ? { href: hrefOf(1), text: t("admin.catalogue.list.first") } : null}
          next={
            query.page < page.pages
              ? { href: hrefOf(query.page + 1), text: t("admin.catalogue.list.next") }
              : null
          }
        />
      )}
    </>
  );
}
