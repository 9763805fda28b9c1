"use client";

import { useCallback, useEffect, useRef, useState, type ComponentType } from "react";
import type { Measure } from "@/lib/domain/codes";
import type { SeriesColumns } from "@/lib/series/columns";
import type { PlacedPanel } from "@/lib/series/placed";
import { useChartPage, type ChartPage } from "./chart-page";
import type { ChartTexts } from "./chart-texts";
import { PlotFrame } from "./plot-frame";
import { StaticPlot } from "./static-plot";
import styles from "./waking-chart.module.css";

/** A line's series, as much of it as has to be known before the picture moves. */
export interface SleepingLine {
  id: string;
  name: string;
  measure: Measure;
  points: number;
}

export interface LiveLine extends SleepingLine {
  columns: SeriesColumns;
}

export interface LiveChartProps {
  /** The picture that it takes over from. */
  panel: PlacedPanel;
  lines: LiveLine[];
  page: ChartPage;
  texts: ChartTexts;
  /** The element that has the focus and the pointer. */
  cover: HTMLInputElement;
  /** Tells where the cursor stands: its position, and what a screen reader says there. */
  onStop: (position: number, words: string) => void;
}

interface Props {
  /** The picture; plain data, since as markup it would travel twice. */
  panel: PlacedPanel;
  lines: SleepingLine[];
  title: string;
  /** What the picture shows, in words. */
  label: string;
  /** What stands in the picture for the name of an event, by its id. */
  eventNumbers: Record<string, string>;
}

interface Awake {
  texts: ChartTexts;
  Chart: ComponentType<LiveChartProps>;
  lines: LiveLine[];
}

/**
 * The static picture until it is pointed at, focused or tapped; then the moving chart over the same
 * pixels. Its code and its points are fetched only then.
 */
export function WakingChart({ panel, lines, title, label, eventNumbers }: Props) {
  const page = useChartPage();
  const [cover, setCover] = useState<HTMLInputElement | null>(null);
  const asked = useRef(false);
  const [awake, setAwake] = useState<Awake | null>(null);
  const [failed, setFailed] = useState(false);
  const total = lines.reduce((sum, line) => sum + line.points, 0);
  const [stop, setStop] = useState({ position: total, words: "" });
  const onStop = useCallback((position: number, words: string) => setStop({ position, words }), []);
  const wake = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    loadChart(lines, page).then(
      (loaded) => {
        setFailed(false);
        setAwake(loaded);
      },
      () => {
        asked.current = false;
        setFailed(true);
      },
    );
  }, [lines, page]);
  // What wakes it may have come before its own code did; the page's loader notes that.
  useEffect(() => {
    if (cover?.matches(":hover, :focus, [data-asked]")) wake();
  }, [cover, wake]);
  return (
    <PlotFrame panel={panel} names={lines.map((l) => l.name)} eventNumbers={eventNumbers}>
      <div className={awake ? `${styles.box} ${styles.awake}` : styles.box}>
        <StaticPlot panel={panel} label={label} />
        <input
          ref={setCover}
          type="range"
          className={styles.cover}
          aria-label={page.hint.replace("{title}", title)}
          min={1}
          max={total}
          value={stop.position}
          aria-valuetext={stop.words || undefined}
          data-wakes=""
          onChange={wake}
          onPointerEnter={wake}
          onPointerDown={wake}
          onFocus={wake}
        />
        {awake && cover && (
          <awake.Chart
            panel={panel}
            lines={awake.lines}
            page={page}
            texts={awake.texts}
            cover={cover}
            onStop={onStop}
          />
        )}
        {failed && <output className={styles.failed}>{page.failed}</output>}
      </div>
    </PlotFrame>
  );
}

async function loadChart(lines: SleepingLine[], page: ChartPage): Promise<Awake> {
  const [{ LiveChart }, texts, ...loaded] = await Promise.all([
    import("./live-chart"),
    import("./chart-texts").then(({ loadChartTexts }) => loadChartTexts(page.locale)),
    ...lines.map(async (line) => ({
      ...line,
      columns: await loadColumns(`${page.seriesApi}${line.id}${page.query}`),
    })),
  ]);
  return { Chart: LiveChart, texts, lines: loaded };
}

async function loadColumns(address: string): Promise<SeriesColumns> {
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as SeriesColumns;
}
