"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import styles from "./document-part.module.css";
import { NewDocument, type DocumentFields } from "./new-document";

/** The document that states the figures: one on record, or a new one. `children` is its evidence. */
export function DocumentPart({ children, ...fields }: DocumentFields & { children: ReactNode }) {
  const { document, described, onChange } = fields;
  const t = useTranslations("admin.entry");
  return (
    <section className={styles.part} aria-labelledby="document">
      <h2 id="document">{t("document")}</h2>
      {document.id === "" ? (
        <NewDocument {...fields} />
      ) : (
        <div className={styles.chosen}>
          <p>
            <b dir="auto">{described?.chosen?.title ?? "…"}</b>
            <br />
            <span className={styles.detail}>{described?.chosen?.detail}</span>
          </p>
          <button type="button" className={styles.button} onClick={() => onChange({ id: "" })}>
            {t("otherDocument")}
          </button>
        </div>
      )}
      <Disclosure className={styles.evidence}>
        <summary>{t("evidence")}</summary>
        {children}
      </Disclosure>
    </section>
  );
}
