import type { ReactNode } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names";

/** Sends the form that it stands in. */
export function SubmitButton({ children }: { children: ReactNode }) {
  return (
    <button type="submit" className={classNames(styles.button, styles.strong)}>
      {children}
    </button>
  );
}

/** A link that looks like a button, for what a reader came to do. */
export function ButtonLink({
  href,
  children,
  download = false,
  isStrong = false,
}: {
  href: string;
  children: ReactNode;
  /** A file rather than a page. */
  download?: boolean;
  /** The main thing to do on the page. */
  isStrong?: boolean;
}) {
  return (
    <a
      className={classNames(styles.button, isStrong && styles.strong)}
      href={href}
      {...(download ? { download: "" } : {})}
    >
      {children}
    </a>
  );
}
