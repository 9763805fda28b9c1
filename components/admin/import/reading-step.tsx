import { writeReading } from "@/lib/schema/import-plan/reading-texts";
import styles from "./import-page.module.css";
import { readingParts } from "./reading-parts";
import { SampleTable } from "./sample-table";
import { StepForm } from "./step-form";
import { StepFrame } from "./step-frame";
import type { StepProps } from "./step-props";

/** How the file is read, and what it looks like when it is read so. */
export function ReadingStep(props: StepProps) {
  const { record, language } = props;
  const { t } = language;
  const { reading } = record.plan;
  return (
    <StepFrame title={t("admin.import.step.reading")} lede={t("admin.import.reading.lede")}>
      <div className={styles.part}>
        <h3>{t("admin.import.reading.sample")}</h3>
        <SampleTable head={record.head} language={language} />
      </div>
      <StepForm
        {...props}
        step="reading"
        base={writeReading(reading)}
        parts={readingParts(reading, record.head, language)}
        submits={[
          { value: "on", label: t("admin.import.reading.on") },
          { value: "stay", label: t("admin.import.reading.again") },
        ]}
      />
    </StepFrame>
  );
}
