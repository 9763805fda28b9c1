import type { ReactNode } from "react";
import { classNames } from "./class-names";
import styles from "./table.module.css";

/** A table with its caption; what sets one table apart is the caller's class. */
export function Table({
  caption,
  className,
  laidOutAsCards = false,
  children,
}: {
  caption: string;
  className?: string | undefined;
  /** Spells the role out, since a browser forgets that a table is one when its rows are cards. */
  laidOutAsCards?: boolean;
  children: ReactNode;
}) {
  return (
    <table
      className={classNames(styles.table, className)}
      {...(laidOutAsCards ? { role: "table" } : {})}
    >
      <caption>{caption}</caption>
      {children}
    </table>
  );
}
