import { NO_FILTER } from "@/lib/domain/figure-filter";
import type { Language } from "@/lib/i18n/language";
import { listCrisesWithTrends } from "@/lib/work/query-crises";
import { queryJudgedFigures } from "@/lib/work/query-figures";
import { CrisisRow } from "@/components/figures/crisis-row";
import { FigureLines } from "@/components/figures/figure-line";
import { Section } from "@/components/ui/section";
import { drawSparklines } from "./headline-sparklines";

const LATEST = 8;

/** Every crisis with its leading figures, then what was published last. */
export async function CrisesAndLatest({ language }: { language: Language }) {
  const { t } = language;
  const [{ crises, trends }, latest] = await Promise.all([
    listCrisesWithTrends(null),
    queryJudgedFigures({
      filter: { ...NO_FILTER, role: ["recommended"] },
      sort: { key: "published", descending: true },
      limit: LATEST,
      cursor: null,
    }),
  ]);
  const sparklines = drawSparklines(trends, language.locale);
  return (
    <>
      <Section id="crises" title={t("home.crises")} aside={t("home.crisesAside")}>
        {crises.length === 0 ? (
          <p>{t("home.empty")}</p>
        ) : (
          <ul>
            {crises.map((overview) => (
              <CrisisRow
                key={overview.crisis.id}
                overview={overview}
                language={language}
                sparklines={sparklines}
              />
            ))}
          </ul>
        )}
      </Section>
      {latest.rows.length > 0 && (
        <Section id="latest" title={t("home.latest")}>
          <FigureLines figures={latest.rows} standings={latest.standings} language={language} />
        </Section>
      )}
    </>
  );
}
