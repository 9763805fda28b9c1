import type { FigurePage, FigureSort } from "@/lib/domain/figure-filter";
import type { ReportedFigure, Series } from "@/lib/domain/model";
import type { IgnoredParameter } from "@/lib/domain/ignored-parameter";
import type { Standings } from "@/lib/domain/standing";
import { apiListPath, withQuery } from "@/lib/config/paths";
import { describeDate } from "@/lib/i18n/describe-dates";
import { describeFiles } from "@/lib/i18n/describe-files";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { formatFigureQuery } from "@/lib/schema/figure-query-format";
import { formatPageQuery, type FixedFilter } from "@/lib/schema/page-query";
import { ButtonLink } from "@/components/ui/button";
import { OtherFiles } from "@/components/ui/file-list";
import { IgnoredNote } from "@/components/ui/ignored-note";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import styles from "./figure-browser.module.css";
import { FigureTable } from "./figure-table";
import { FilterForm } from "./filter-form";
import { filterOptions } from "./filter-options";

/** What the table shows, as the query behind it answered. */
export interface FigureAnswer {
  rows: ReportedFigure[];
  /** Where each row stands in its series. */
  standings: Standings;
  nextCursor: string | null;
  total: number;
  leftOut: number;
}

/** A table of figures with its filter, order, pages and download; all of its state is in the URL. */
export function FigureBrowser({
  path,
  page,
  fixed = {},
  ignored,
  answer,
  series,
  kept = [],
  late = false,
  language,
}: {
  /** Address of the page without language and query. */
  path: string;
  page: FigurePage;
  fixed?: FixedFilter;
  ignored: IgnoredParameter[];
  answer: FigureAnswer;
  /** The series to choose among. */
  series: Series[];
  /** Parameters of the page that are not the table's, such as those of its charts. */
  kept?: [string, string][];
  /** Of a table that few see at once: its rows are laid out after the first picture of the page. */
  late?: boolean;
  language: Language;
}) {
  const { t, locale } = language;
  const { rows, total, leftOut, nextCursor } = answer;
  const hrefFor = (change: Partial<FigurePage>): string => {
    const query = formatPageQuery({ ...page, cursor: null, ...change }, fixed);
    for (const [name, value] of kept) query.append(name, value);
    return localizePath(withQuery(path, query), locale);
  };
  const counts = { count: total, number: formatNumber(total, locale) };
  const filters = [...formatPageQuery({ ...page, cursor: null }, fixed).keys()].filter(
    (name) => name !== "sort" && name !== "limit",
  ).length;
  const download = formatFigureQuery({ ...page, cursor: null, limit: 100 });
  const files = describeFiles(
    (format, more) =>
      withQuery(
        apiListPath("figures", format),
        new URLSearchParams([...download, ...Object.entries(more)]),
      ),
    language,
    ["xlsx", "json", "zip"],
  );
  return (
    <div className={styles.browser}>
      <IgnoredNote ignored={ignored} language={language} />
      {page.filter.knownOn !== null && (
        <Notice>
          <p>
            {t("figure.knownOnNotice", {
              date: describeDate("knownOn", page.filter.knownOn, language),
            })}{" "}
            <a href={hrefFor({ filter: { ...page.filter, knownOn: null } })}>
              {t("figure.knownOnToday")}
            </a>
          </p>
          {leftOut > 0 && (
            <p>{t("figure.leftOut", { count: leftOut, number: formatNumber(leftOut, locale) })}</p>
          )}
        </Notice>
      )}
      <FilterForm
        action={localizePath(path, locale)}
        page={page}
        options={filterOptions(series)}
        kept={kept}
        active={filters}
        language={language}
      />
      {/* Not the form: a browser that looks for forms to fill would lay out all that stands beside it. */}
      <div className={styles.rows} data-late={late || undefined}>
        <div className={styles.bar}>
          <p>
            {t("figure.total", counts)}
            {filters > 0 && (
              <a className={styles.reset} href={`${localizePath(path, locale)}#figures`}>
                {t("figure.filter.reset")}
              </a>
            )}
          </p>
          {total > 0 && (
            <>
              <ButtonLink href={withQuery(apiListPath("figures", "csv"), download)} download>
                {t("figure.csv")}
              </ButtonLink>
              <OtherFiles label={t("download.other")} files={files} />
            </>
          )}
        </div>
        {rows.length === 0 ? (
          <p className={styles.empty}>{t("figure.none")}</p>
        ) : (
          <FigureTable
            caption={t("figure.caption")}
            figures={rows}
            standings={answer.standings}
            language={language}
            sorting={{ sort: page.sort, hrefFor: (sort: FigureSort) => hrefFor({ sort }) }}
            crisis={fixed.crisis === undefined}
          />
        )}
        <Pagination
          label={t("figure.pages")}
          count={t("figure.shown", {
            shown: formatNumber(rows.length, locale),
            ...counts,
          })}
          first={
            page.cursor === null
              ? null
              : { href: `${hrefFor({})}#figures`, text: t("figure.firstPage") }
          }
          next={
            nextCursor === null
              ? null
              : { href: `${hrefFor({ cursor: nextCursor })}#figures`, text: t("figure.nextPage") }
          }
        />
      </div>
    </div>
  );
}
