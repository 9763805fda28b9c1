import type { DescribedFile } from "@/lib/i18n/describe-files";
import { Disclosure } from "./disclosure";
import styles from "./file-list.module.css";

/** A file of any kind, described as the lists of data are. */
type ListedFile = Omit<DescribedFile, "format"> & { format: string };

/** Files to take away, each with what it is good for. */
export function FileList({ files }: { files: readonly ListedFile[] }) {
  return (
    <ul className={styles.files}>
      {files.map(({ format, href, name, hint }) => (
        <li key={format}>
          <a href={href} download="">
            {name}
          </a>
          <span className={styles.hint}>{hint}</span>
        </li>
      ))}
    </ul>
  );
}

/** The same behind a word, where one of the files stands in the open already. */
export function OtherFiles({ label, files }: { label: string; files: readonly DescribedFile[] }) {
  return (
    <Disclosure className={styles.more}>
      <summary className={styles.summary}>{label}</summary>
      <FileList files={files} />
    </Disclosure>
  );
}
