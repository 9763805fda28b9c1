import type { Language } from "@/lib/i18n/language";
import { Facts } from "@/components/ui/facts";

const DATASETS = ["libya", "sudan", "gaza", "westBank", "lebanon", "ukraine", "idmc"] as const;

/** Whose the data of each crisis is, and under which terms. */
export function CreditList({ language: { t } }: { language: Language }) {
  return (
    <Facts
      facts={DATASETS.map((dataset) => ({
        term: t(`data.credit.${dataset}.name`),
        value: t(`data.credit.${dataset}.terms`),
      }))}
    />
  );
}
