import { apiExamples } from "./api-examples";
import styles from "./api-reference.module.css";

/** How each tool takes figures from the site at `origin`. */
export function ApiExamples({ origin }: { origin: string }) {
  return apiExamples(origin).map(({ tool, code }) => (
    <Example key={tool} tool={tool} code={code} />
  ));
}

/** What to type in one tool, with what it does where that is not plain. */
export function Example({
  tool,
  code,
  children = null,
}: {
  tool: string;
  code: string;
  children?: string | null;
}) {
  return (
    <figure className={styles.tool}>
      <figcaption>
        <bdi lang="en">{tool}</bdi>
        {children !== null && ` · ${children}`}
      </figcaption>
      <pre className={styles.example} dir="ltr">
        {code}
      </pre>
    </figure>
  );
}
