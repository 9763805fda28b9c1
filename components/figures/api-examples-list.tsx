import { apiExamples } from "./api-examples";
import styles from "./api-reference.module.css";

/** How each tool takes figures from the site at `origin`. */
export function ApiExamples({ origin }: { origin: string }) {
  return apiExamples(origin).map(({ tool, code }) => (
    <figure key={tool} className={styles.tool}>
      <figcaption>
        <bdi lang="en">{tool}</bdi>
      </figcaption>
      <pre className={styles.example} dir="ltr">
        {code}
      </pre>
    </figure>
  ));
}
