import type { Citation, CitationFormat } from "@/lib/domain/citation";
import { formatCitation } from "@/lib/i18n/describe-citation";
import { describeRefusals, type Quote } from "@/lib/i18n/describe-quote";
import type { Language } from "@/lib/i18n/language";
import { CopyButton } from "@/components/ui/copy-button";
import styles from "./cite-block.module.css";

const FILES = [
  ["bib", "bibtex"],
  ["json", "csl"],
] as const;

/** A sentence to quote, where there is one number, and how to cite what the page shows. */
export function CiteBlock({
  quote = null,
  citation,
  fileOf,
  language,
}: {
  /** Null where the page shows no single number. */
  quote?: Quote | null;
  citation: Citation;
  /** Address of the citation as a file. */
  fileOf: (format: CitationFormat) => string;
  language: Language;
}) {
  const { t } = language;
  return (
    <div className={styles.block}>
      {quote !== null && <QuotePart quote={quote} language={language} />}
      {quote !== null && <h3>{t("cite.text")}</h3>}
      <Copyable text={formatCitation(citation, language)} language={language} />
      <ul className={styles.files}>
        {FILES.map(([format, name]) => (
          <li key={format}>
            <a href={fileOf(format)} download="">
              {t("cite.download", { format: t(`cite.${name}`) })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function QuotePart({ quote, language }: { quote: Quote; language: Language }) {
  const { t } = language;
  return (
    <>
      <h3>{t("cite.quoteTitle")}</h3>
      {quote.ok ? (
        <>
          <Copyable text={quote.sentence} language={language} />
          <p className={styles.hint}>{t("cite.quoteHint")}</p>
        </>
      ) : (
        <>
          <p>{t("cite.refused")}</p>
          <ul className={styles.refusals}>
            {describeRefusals(quote.refusals, language).map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Copyable({ text, language: { t } }: { text: string; language: Language }) {
  return (
    <div className={styles.copyable}>
      <p className={styles.text}>{text}</p>
      <CopyButton text={text} label={t("cite.copy")} done={t("cite.copied")} />
    </div>
  );
}
