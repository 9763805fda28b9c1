import type { DescribedOperation, DescribedPart } from "@/lib/domain/described-operation";
import type { Language } from "@/lib/i18n/language";
import { Facts } from "@/components/ui/facts";
import styles from "./api-operation.module.css";

/** One address of the API; what the document says of it is English in every language. */
export function ApiOperation({
  operation,
  language: { t },
}: {
  operation: DescribedOperation;
  language: Language;
}) {
  const { id, address, summary, parameters, answers, errors } = operation;
  const groups = [
    ["parameters", parameters],
    ["answers", answers],
    ["errors", errors],
  ] as const;
  return (
    <section className={styles.operation} aria-labelledby={id}>
      <h2 id={id}>
        <code dir="ltr">{address}</code>
      </h2>
      <p lang="en" dir="ltr">
        {summary}
      </p>
      {groups.map(([name, parts]) =>
        parts.length === 0 ? null : (
          <div key={name} className={styles.group}>
            <h3>{t(`data.reference.${name}`)}</h3>
            <Facts
              code
              facts={parts.map((part) => ({
                term: part.name,
                value: (
                  <Part part={part}>
                    {"required" in part && part.required ? t("data.reference.required") : null}
                  </Part>
                ),
              }))}
            />
          </div>
        ),
      )}
    </section>
  );
}

function Part({ part, children }: { part: DescribedPart; children: string | null }) {
  return (
    <div className={styles.part}>
      {children !== null && <strong>{children}</strong>}
      <span lang="en" dir="ltr">
        {part.description}
      </span>
      {part.type !== "" && <code dir="ltr">{part.type}</code>}
    </div>
  );
}
