import { NOTICED_DATA } from "@/lib/domain/data-terms";
import type { Language } from "@/lib/i18n/language";
import { Facts } from "@/components/ui/facts";

/** Whose the data of each crisis is, and under which terms. */
export function CreditList({ language: { t } }: { language: Language }) {
  return (
    <Facts
      facts={Object.values(NOTICED_DATA).map((dataset) => ({
        term: t(`data.credit.${dataset}.name`),
        value: t(`data.credit.${dataset}.terms`),
      }))}
    />
  );
}
