import { API_PATH } from "@/lib/config/paths";
import {
  INDICATORS,
  MEASURES,
  POPULATIONS,
  PUBLIC_STATUSES,
  ROLES,
  UNITS,
} from "@/lib/domain/codes";
import type { Language } from "@/lib/i18n/language";
import { Facts } from "@/components/ui/facts";
import { apiExamples } from "./api-examples";
import styles from "./api-reference.module.css";

const ADDRESSES = [
  "/crises",
  "/crises/{slug}",
  "/series",
  "/series/{id}",
  "/figures",
  "/figures/{id}",
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
  "dataset",
  "place",
  "from",
  "to",
  "knownOn",
  "q",
  "sort",
  "limit",
  "cursor",
  "fields",
  "bom",
  "hxl",
  "lang",
] as const;

/** The addresses of the API, its parameters and examples by tools; `origin` is the site's own. */
export function ApiReference({ language: { t }, origin }: { language: Language; origin: string }) {
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
      {apiExamples(origin).map(({ tool, code }) => (
        <figure key={tool} className={styles.tool}>
          <figcaption>
            <bdi lang="en">{tool}</bdi>
          </figcaption>
          <pre className={styles.example} dir="ltr">
            {code}
          </pre>
        </figure>
      ))}
      <p>
        <a href={`${API_PATH}/openapi.json`}>{t("data.api.document")}</a>
      </p>
    </div>
  );
}
