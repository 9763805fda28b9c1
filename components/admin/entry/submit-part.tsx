"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { formatNumber } from "@/lib/i18n/format";
import { isHindered, type Hindrances } from "./report-summary";
import styles from "./submit-part.module.css";

/** Sends the report to review, or says what stands between. */
export function SubmitPart({
  hindrances,
  rows,
  onTry,
}: {
  /** Null while the report is being looked at. */
  hindrances: Hindrances | null;
  rows: number;
  /** Submits; answers why not, in words, nothing where the page is about to change. */
  onTry: () => Promise<string[]>;
}) {
  const t = useTranslations("admin.entry.submit");
  const locale = useLocale();
  const [messages, setMessages] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const say = (texts: string[]) => {
    setMessages(texts);
    setBusy(texts.length === 0);
    if (texts.length > 0) requestAnimationFrame(() => box.current?.focus());
  };
  const list = (Object.entries(hindrances ?? {}) as [keyof Hindrances, number][]).filter(
    ([, count]) => count > 0,
  );
  return (
    <section className={styles.part} aria-labelledby="submit">
      <h2 id="submit">{t("title")}</h2>
      <output className={styles.summary}>
        {hindrances === null
          ? t("looking")
          : isHindered(hindrances)
            ? list
                .map(([kind, count]) => t(kind, { count, number: formatNumber(count, locale) }))
                .join(" · ")
            : t("ready", { count: rows, number: formatNumber(rows, locale) })}
      </output>
      {messages.length > 0 && (
        <div ref={box} tabIndex={-1} role="alert" className={styles.message}>
          {messages.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      <button
        type="button"
        className={styles.button}
        disabled={busy}
        onClick={() => {
          setBusy(true);
          onTry().then(say, () => say([t("failed")]));
        }}
      >
        {busy ? t("busy") : t("button")}
      </button>
    </section>
  );
}
