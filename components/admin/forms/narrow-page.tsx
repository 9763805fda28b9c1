import type { ReactNode } from "react";
import { PageIntro } from "@/components/ui/page-intro";
import styles from "./narrow-page.module.css";

/** A page with one form, for people who are about to come in. */
export function NarrowPage({
  title,
  lede,
  children,
}: {
  title: string;
  lede: string;
  children: ReactNode;
}) {
  return (
    <div className={styles.page}>
      <PageIntro title={title} lede={lede} />
      {children}
    </div>
  );
}
