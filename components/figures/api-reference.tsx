import { API_PATH, API_REFERENCE_PATH } from "@/lib/config/paths";
import {
  INDICATORS,
  MEASURES,
  POPULATIONS,
  PUBLIC_STATUSES,
  ROLES,
  UNITS,
} from "@/lib/domain/codes";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { Facts } from "@/components/ui/facts";
import { ApiExamples } from "./api-examples-list";
import styles from "./api-reference.module.css";

const ADDRESSES = [
  "/crises",
  "/crises/{slug}",
  "/series",
  "/series/{id}",
  "/figures",
  "/figures/{id}",
  "/organisations",
  "/documents",
  "/events",
  "/places",
] as const;

const CODE_LISTS = [
  ["indicator", INDICATORS],
  ["population", POPULATIONS],
  ["measure", MEASURES],
  ["unit", UNITS],
  ["role", ROLES],
  ["status", PUBLIC_STATUSES],
] as const;

const OTHER_PARAMETERS = [
  "crisis",
  "series",
  "origin",
  "organisation",
  "dataset",
  "place",
  "document",
  "from",
  "to",
  "knownOn",
  "q",
  "sort",
  "limit",
  "cursor",
  "fields",
  "format",
  "updatedSince",
  "includeHistory",
  "bom",
  "hxl",
  "lang",
] as const;

/** The addresses of the API, its parameters and examples by tools; `origin` is the site's own. */
export function ApiReference({
  language: { t, locale },
  origin,
}: {
  language: Language;
  origin: string;
}) {
  return (
    <div className={styles.reference}>
      <h3>{t("data.api.addresses")}</h3>
      <Facts
        code
        facts={ADDRESSES.map((address) => ({
          term: API_PATH + address,
          value: t(`data.api.address.${address}`),
        }))}
      />
      <h3>{t("data.api.parameters")}</h3>
      <Facts
        code
        facts={[
          ...CODE_LISTS.map(([name, codes]) => ({
            term: name,
            value: (
              <code dir="ltr" className={styles.codes}>
                {codes.join(" ")}
              </code>
            ),
          })),
          ...OTHER_PARAMETERS.map((name) => ({
            term: name,
            value: t(`data.api.parameter.${name}`),
          })),
        ]}
      />
      <h3>{t("data.api.example")}</h3>
      <ApiExamples origin={origin} />
      <p>
        <a href={localizePath(API_REFERENCE_PATH, locale)}>{t("data.reference.title")}</a>
      </p>
      <p>
        <a href={`${API_PATH}/openapi.json`}>{t("data.api.document")}</a>
      </p>
    </div>
  );
}
