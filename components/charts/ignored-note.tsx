import { group } from "d3-array";
import type { Language } from "@/lib/i18n/language";
import { isolate } from "@/lib/i18n/isolate";
import type { IgnoredParameter } from "@/lib/series/chart-view";
import styles from "./chart-card.module.css";

/** Allowed values beyond this many are not spelled out. */
const EXAMPLES = 12;

/** Says which part of the address was not followed and what would have been. */
export function IgnoredNote({
  ignored,
  language: { t, locale },
}: {
  ignored: readonly IgnoredParameter[];
  language: Language;
}) {
  if (ignored.length === 0) return null;
  return (
    <div className={styles.ignored} role="note">
      {t("charts.ignored.title")}
      <ul>
        {[...group(ignored, (i) => i.parameter)].map(([parameter, [first, ...rest]]) => {
          const allowed = first?.allowed ?? [];
          const value = [first, ...rest].map((i) => i?.value).join(", ");
          return (
            <li key={parameter}>
              {t("charts.ignored.item", {
                parameter: isolate(parameter, locale),
                value: isolate(value, locale),
                allowed: isolate(
                  allowed.slice(0, EXAMPLES).join(", ") + (allowed.length > EXAMPLES ? " …" : ""),
                  locale,
                ),
              })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
