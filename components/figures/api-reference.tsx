import { API_PATH, apiListPath, withQuery } from "@/lib/config/paths";
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

const EXAMPLE = new URLSearchParams({
  crisis: "libya-2019",
  indicator: "killed",
  to: "2019-05-08",
});

/** The addresses of the API, its parameters and one example; `origin` is the site's own. */
export function ApiReference({ language: { t }, origin }: { language: Language; origin: string }) {
  const address = withQuery(apiListPath("figures", "csv"), EXAMPLE);
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
      <pre className={styles.example} dir="ltr">
        {`curl '${origin}${address}'`}
      </pre>
    </div>
  );
}
