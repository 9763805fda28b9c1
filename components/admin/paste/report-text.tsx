"use client";

import { useLocale, useTranslations } from "next-intl";
import { memo, useEffect, useRef } from "react";
import type { ReadLanguage } from "@/lib/domain/pasted-report";
import { formatNumber } from "@/lib/i18n/format";
import { classNames } from "@/components/ui/class-names";
import type { Line, Run } from "./cut-text";
import type { JudgedFigure } from "./judge-suggestions";
import styles from "./report-text.module.css";
import { type Lighting, type Lit } from "./use-light";

/** The ids by which the two sides lead to each other. */
export const cardId = (key: string): string => `figure-${key}`;
export const markId = (key: string): string => `number-${key}`;

const DISPLACEMENT = new Set(["displaced", "refugees", "returned", "evacuated"]);

/** The pasted text, its numbers marked and leading to their figures. */
export function ReportText({
  lines,
  language,
  lit,
  figures,
  lighting,
}: {
  lines: readonly Line[];
  language: ReadLanguage;
  lit: Lit | null;
  figures: readonly JudgedFigure[];
  lighting: Lighting;
}) {
  const t = useTranslations("admin.paste");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (lit?.from === "list" && box.current) bringIntoView(box.current, markId(lit.key));
  }, [lit]);
  const lookOf = (key: string): string => {
    const figure = figures[Number(key) - 1];
    return `${figure?.verdict ?? "open"}:${kindOf(figure?.row.indicator ?? "")}`;
  };
  return (
    <section
      ref={box}
      className={styles.text}
      lang={language}
      aria-label={t("textTitle")}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Keys scroll what has the focus.
      tabIndex={0}
    >
      {lines.map((line) => (
        <TextLine
          key={line.start}
          line={line}
          lit={lit !== null && line.figures.includes(lit.key) ? lit : null}
          looks={line.figures.map(lookOf).join(" ")}
          lighting={lighting}
        />
      ))}
    </section>
  );
}

const TextLine = memo(function TextLine({
  line,
  lit,
  looks,
  lighting,
}: {
  line: Line;
  lit: Lit | null;
  /** How each of the line's figures stands and what it counts, in their order. */
  looks: string;
  lighting: Lighting;
}) {
  const marks = looks.split(" ");
  return (
    <p dir="auto" className={styles.line}>
      {line.runs.map((run) => {
        const [key] = run.numbers;
        if (key === undefined) return <Pieces key={run.start} run={run} lit={lit} />;
        return (
          <NumberMark
            key={run.start}
            figure={key}
            run={run}
            lit={lit}
            look={marks[line.figures.indexOf(key)] ?? ""}
            lighting={lighting}
          />
        );
      })}
    </p>
  );
});

function NumberMark({
  figure,
  run,
  lit,
  look,
  lighting,
}: {
  figure: string;
  run: Run;
  lit: Lit | null;
  look: string;
  lighting: Lighting;
}) {
  const t = useTranslations("admin.paste");
  const locale = useLocale();
  const own: Lit = { key: figure, field: null, from: "text" };
  const isLit = lit !== null && run.numbers.includes(lit.key);
  return (
    <bdi>
      {run.numbers.slice(1).map((key) => (
        <span key={key} id={markId(key)} />
      ))}
      <a
        id={markId(figure)}
        href={`#${cardId(figure)}`}
        className={classNames(styles.mark, isLit && styles.litMark)}
        data-verdict={look.split(":")[0]}
        data-kind={look.split(":")[1]}
        onMouseEnter={(event) => lighting.point(event, own)}
        onMouseLeave={lighting.leave}
        onFocus={() => lighting.focus(own)}
        onBlur={() => lighting.focus(null)}
      >
        <mark>
          <Pieces run={run} lit={lit} />
        </mark>
        <span className={styles.label} lang={locale}>
          {t("markLabel", { number: formatNumber(Number(figure), locale) })}
        </span>
      </a>
    </bdi>
  );
}

function Pieces({ run, lit }: { run: Run; lit: Lit | null }) {
  return run.pieces.map(({ text, figures, fields }, index) => {
    const decided = lit !== null && fields.includes(`${lit.key}.${lit.field}`);
    const within = lit !== null && figures.includes(lit.key);
    if (!decided && !within) return text;
    return (
      // oxlint-disable-next-line react/no-array-index-key -- Pieces of a run never change places.
      <span key={index} className={decided ? styles.decided : styles.lit}>
        {text}
      </span>
    );
  });
}

/** The two meanings that have a colour of their own. */
function kindOf(indicator: string): "displacement" | "casualties" {
  return DISPLACEMENT.has(indicator) ? "displacement" : "casualties";
}

/** Scrolls the box, never the page. */
function bringIntoView(box: HTMLElement, id: string): void {
  const mark = document.getElementById(id);
  if (!mark) return;
  const [outer, inner] = [box.getBoundingClientRect(), mark.getBoundingClientRect()];
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  box.scrollBy({
    top: inner.top - outer.top - outer.height / 3,
    behavior: still ? "auto" : "smooth",
  });
}
