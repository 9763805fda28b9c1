import type { ApiExample } from "@/lib/domain/api-samples";
import type { DescribedOperation, DescribedPart } from "@/lib/domain/described-operation";
import type { Language } from "@/lib/i18n/language";
import { Facts } from "@/components/ui/facts";
import { Disclosure } from "@/components/ui/disclosure";
import { Example } from "./api-examples-list";
import styles from "./api-operation.module.css";

/** One address of the API; what the document says of it is English in every language. */
export function ApiOperation({
  operation,
  like,
  examples,
  language: { t },
}: {
  operation: DescribedOperation;
  /** Another that is told before it: what both take alike is told there. */
  like: DescribedOperation | null;
  /** How tools ask it; none where the site has nothing to ask for. */
  examples: readonly ApiExample[];
  language: Language;
}) {
  const { id, address, summary, parameters, answers, errors } = operation;
  const groups = [
    ["parameters", withoutTold(parameters, like?.parameters)],
    ["answers", answers],
    ["errors", withoutTold(errors, like?.errors)],
  ] as const;
  const told = parameters.filter((part) => isTold(part, like?.parameters));
  return (
    <section className={styles.operation} aria-labelledby={id}>
      <h2 id={id}>
        <code dir="ltr">{address}</code>
      </h2>
      <p lang="en" dir="ltr">
        {summary}
      </p>
      {like !== null && told.length > 0 && (
        <p className={styles.told}>
          {t("data.reference.told")}{" "}
          <a href={`#${like.id}`}>
            <bdi dir="ltr">{like.address}</bdi>
          </a>{" "}
          <code dir="ltr">{told.map(({ name }) => name).join(" ")}</code>
        </p>
      )}
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
      {examples.length > 0 && (
        <Disclosure className={styles.examples}>
          <summary>{t("data.api.example")}</summary>
          {examples.map(({ tool, purpose, code }) => (
            <Example key={`${tool} ${purpose}`} tool={tool} code={code}>
              {purpose === "answer" ? null : t(`data.reference.${purpose}`)}
            </Example>
          ))}
        </Disclosure>
      )}
    </section>
  );
}

/** Whether the same is said of a part of that name elsewhere. */
function isTold(part: DescribedPart, elsewhere: readonly DescribedPart[] = []): boolean {
  return elsewhere.some(
    ({ name, type, description }) =>
      name === part.name && type === part.type && description === part.description,
  );
}

function withoutTold<Told extends DescribedPart>(
  parts: readonly Told[],
  elsewhere?: readonly DescribedPart[],
): Told[] {
  return parts.filter((part) => !isTold(part, elsewhere));
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
