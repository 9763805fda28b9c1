import { group } from "d3-array";
import { isolate } from "@/lib/i18n/isolate";
import type { Language } from "@/lib/i18n/language";
import styles from "./ignored-note.module.css";

/** Allowed values beyond this many are not spelled out. */
const EXAMPLES = 12;

/** Says which parts of the address were not followed, and what would have been. */
export function IgnoredNote({
  ignored,
  language: { t, locale },
}: {
  /** `allowed` is null where that is no closed list. */
  ignored: readonly { parameter: string; value: string; allowed: readonly string[] | null }[];
  language: Language;
}) {
  if (ignored.length === 0) return null;
  const shorten = (allowed: readonly string[]): string =>
    allowed.slice(0, EXAMPLES).join(", ") + (allowed.length > EXAMPLES ? " …" : "");
  return (
    <div className={styles.note} role="note">
      {t("charts.ignored.title")}
      <ul>
        {[...group(ignored, (part) => part.parameter)].map(([parameter, parts]) => {
          const allowed = parts[0]?.allowed ?? null;
          const words = {
            parameter: isolate(parameter, locale),
            value: isolate(parts.map(({ value }) => value).join(", "), locale),
          };
          return (
            <li key={parameter}>
              {allowed === null
                ? t("charts.ignored.unusable", words)
                : t("charts.ignored.item", {
                    ...words,
                    allowed: isolate(shorten(allowed), locale),
                  })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
