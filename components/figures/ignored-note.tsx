import type { IgnoredParameter } from "@/lib/schema/page-query";
import type { Language } from "@/lib/i18n/language";
import { Notice } from "@/components/ui/notice";

/** Tells what of an address was not followed, and what would have been. */
export function IgnoredNote({
  ignored,
  language: { t },
}: {
  ignored: IgnoredParameter[];
  language: Language;
}) {
  if (ignored.length === 0) return null;
  return (
    <Notice>
      {ignored.map(({ parameter, value, allowed }) => (
        <p key={parameter}>
          {t("figure.ignored")}{" "}
          <bdi>
            <code>
              {parameter}={value}
            </code>
          </bdi>
          {allowed !== null && (
            <>
              {". "}
              {t("figure.allowed")} <bdi lang="en">{allowed.join(", ")}</bdi>
            </>
          )}
        </p>
      ))}
    </Notice>
  );
}
