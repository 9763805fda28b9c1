import { apiListPath, withQuery } from "@/lib/config/paths";
import { describeFiles } from "@/lib/i18n/describe-files";
import type { Language } from "@/lib/i18n/language";
import { Facts } from "@/components/ui/facts";
import styles from "./crisis-downloads.module.css";

const LISTS = [
  "figures",
  "series",
  "crises",
  "organisations",
  "documents",
  "events",
  "places",
] as const;

/** The lists of the whole site as files. */
export function ListDownloads({ language }: { language: Language }) {
  return (
    <Facts
      facts={LISTS.map((list) => ({
        term: language.t(`download.sheet.${list}`),
        value: (
          <span className={styles.files}>
            {describeFiles(
              (format, more) => withQuery(apiListPath(list, format), new URLSearchParams(more)),
              language,
            ).map(({ format, href, name, hint }) => (
              <a key={format} href={href} download="" title={hint}>
                {name}
              </a>
            ))}
          </span>
        ),
      }))}
    />
  );
}
